import ContractModel
import Synchronization

/// `conformance prove`: whether green means something.
///
/// 1. The obligations, and mutants that break them. 2. The survey: every case on the true bridge through a proxy that
/// changes nothing; all must pass, and what each case's traffic would meet is noted. 3. Each mutant, judged by the cases
/// that it touches, each family alone. 4. The report.
public final class ProveRun: Sendable {
  private let options: ProveOptions
  private let console: Console
  private let lanes = Mutex<[ObjectIdentifier: SubjectStopper]>([:])

  private struct SubjectStopper: Sendable {
    let stop: @Sendable () -> Void
  }

  public init(_ options: ProveOptions, console: Console) {
    self.options = options
    self.console = console
  }

  /// Runs to the end and returns the exit status; everything that it has launched is stopped.
  public func perform() -> RunStatus {
    do {
      let contract = try ContractFile.load(options.contract, warn: console.complain)
      return try perform(contract)
    } catch let end as RunEnd {
      console.complain("conformance: could not prove: \(end.text)\n")
      return end.status
    } catch {
      console.complain("conformance: could not prove: \(error)\n")
      return .internalError
    }
  }

  private func perform(_ contract: Contract) throws -> RunStatus {
    let start = ContinuousClock.now
    let log = try options.logFile.map { try ProveLog($0) }
    let derivation = Derivation(
      contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: options.seed)
    let plan = try Plan(
      ProveLane.runOptions(options.launch, options), contract: contract, cases: Plan.derive(derivation))
    let obligations = AllObligations.derive(derivation)
    let mutants = try chosen(obligations.flatMap(\.mutants) + (try options.lying.map(LyingBridges.mutants) ?? []))
    console.say(
      "prove: \(contract.name.value), \(obligations.count) obligations, \(mutants.count) mutants, "
        + "\(plan.selection.cases.count) cases\n")
    let survey = try self.survey(plan, mutants)
    console.say("survey: \(survey.entries.count) cases in \(ProveReport.seconds(since: start))\n")
    for failure in survey.failures { console.say("NULL \(failure.testCase.id): \(failure.failure ?? "")\n") }
    let trials = try judge([Mutant.canary] + mutants, plan, survey)
    let result = ProveResult(
      contract: contract, obligations: obligations, survey: survey, trials: trials,
      isWhole: options.onlyMutants.isEmpty,
      duration: start.duration(to: .now))
    try log?.write(result)
    console.say(ProveReport(result).text)
    return result.status
  }

  private func chosen(_ mutants: [Mutant]) throws(RunEnd) -> [Mutant] {
    var seen: Set<String> = []
    let distinct = mutants.filter { seen.insert($0.id).inserted }
    guard !options.onlyMutants.isEmpty else { return distinct }
    let globs = options.onlyMutants.map(Glob.init)
    for glob in globs where !distinct.contains(where: { glob.matches($0.id) }) {
      throw RunEnd("the filter `\(glob.pattern)` matches no mutant")
    }
    return distinct.filter { mutant in globs.contains { $0.matches(mutant.id) } }
  }

  // MARK: - Survey

  private func survey(_ plan: Plan, _ mutants: [Mutant]) throws -> Survey {
    let catalogue = MutantCatalogue(mutants)
    let cases = plan.selection.cases
    let slow = cases.filter { $0.needs.contains(.slow) && !$0.needs.contains(.alone) }
    let quick = cases.filter { !$0.needs.contains(.slow) && !$0.needs.contains(.alone) && !$0.isClosing }
    // What waits for a deadline waits beside all others, on a bridge of its own.
    let waiting = try Background(min(Self.slowLanes, slow.count)) { [self] worker in
      try surveyed(slow.enumerated().filter { $0.offset % Self.slowLanes == worker }.map(\.element), plan, catalogue)
    }
    let queue = SharedQueue(quick)
    let entries = try Threads.map(options.jobs) { [self] _ in
      try withLane(options.launch, plan) { lane in
        var entries: [Survey.Entry] = []
        while let testCase = queue.next() { entries.append(Self.entry(testCase, on: lane, catalogue)) }
        return entries
      }
    }.flatMap { $0 }
    let slowEntries = try waiting.wait().flatMap { $0 }
    // Loads are measured with nothing beside them.
    let alone = try surveyed(cases.filter { $0.needs.contains(.alone) }, plan, catalogue)
    let closing = cases.filter(\.isClosing).map { Survey.Entry(testCase: $0, failure: nil, duration: .zero, met: []) }
    return Survey(entries + slowEntries + alone + closing)
  }

  /// More at once would be more bridges than a small machine likes.
  private static let slowLanes = 12

  private func surveyed(_ cases: [Case], _ plan: Plan, _ catalogue: MutantCatalogue) throws -> [Survey.Entry] {
    try withLane(options.launch, plan) { lane in cases.map { Self.entry($0, on: lane, catalogue) } }
  }

  private static func entry(_ testCase: Case, on lane: ProveLane, _ catalogue: MutantCatalogue) -> Survey.Entry {
    lane.stage.survey(catalogue)
    let start = ContinuousClock.now
    let failure = lane.perform(testCase)
    return Survey.Entry(
      testCase: testCase, failure: failure, duration: start.duration(to: .now), met: lane.stage.takeMet())
  }

  // MARK: - Mutants

  private func judge(_ mutants: [Mutant], _ plan: Plan, _ survey: Survey) throws -> [MutantTrial] {
    let proxied = mutants.filter { !$0.isLaunched }
    let queue = SharedQueue(Self.slowestFirst(mutants, survey))
    let all = try Threads.map(options.jobs) { [self] _ in
      let lane = LaneKeeper {
        try self.makeLane(self.options.launch, plan)
      } end: {
        self.end($0)
      }
      defer { lane.close() }
      var trials: [MutantTrial] = []
      while let mutant = queue.next() {
        trials.append(trial(of: mutant, proxied, plan, survey, lane))
      }
      return trials
    }.flatMap { $0 }
    return all.sorted { $0.mutant.id < $1.mutant.id }
  }

  /// So that the lanes end together: those whose cases wait begin first.
  private static func slowestFirst(_ mutants: [Mutant], _ survey: Survey) -> [Mutant] {
    func time(_ mutant: Mutant) -> Duration {
      if mutant.isLaunched { return .seconds(5) }
      return survey.cases(touching: mutant).map(\.duration).max() ?? .zero
    }
    return mutants.map { ($0, time($0)) }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  private func trial(
    of mutant: Mutant, _ proxied: [Mutant], _ plan: Plan, _ survey: Survey, _ keeper: LaneKeeper
  ) -> MutantTrial {
    do {
      if case .launch(let change) = mutant.alteration {
        return try launchedTrial(of: mutant, change(options.launch), proxied, plan, survey)
      }
      let touched =
        mutant.category == .canary
        ? survey.entries.values.filter { $0.testCase.isExchange && $0.failure == nil && $0.duration < .seconds(1) }
        : survey.cases(touching: mutant)
      guard !touched.isEmpty else {
        return MutantTrial(mutant: mutant, verdicts: [], outcome: .neverMet, duration: .zero)
      }
      return MutantJudge(lane: try keeper.lane()).judge(mutant, by: touched)
    } catch {
      return MutantTrial(mutant: mutant, verdicts: [], outcome: .broken("\(error)"), duration: .zero)
    }
  }

  private func launchedTrial(
    of mutant: Mutant, _ command: String, _ proxied: [Mutant], _ plan: Plan, _ survey: Survey
  ) throws -> MutantTrial {
    let start = ContinuousClock.now
    let touched = survey.cases(touching: mutant, proxied)
    let lane: ProveLane
    do {
      lane = try makeLane(command, plan, isProxied: false)
    } catch {
      // A bridge that does not start is seen by whoever launches it: each case that does.
      let kill = (testCase: "process/subject/ready", cause: "\(error)")
      return MutantTrial(
        mutant: mutant, verdicts: [.init(family: "process", ran: 1, kill: kill)], outcome: .killed,
        duration: start.duration(to: .now))
    }
    defer { end(lane) }
    let trial = MutantJudge(lane: lane).judge(mutant, by: touched.filter { !$0.testCase.isClosing })
    let closing = lane.close(with: touched.map(\.testCase).filter(\.isClosing))
    guard let (testCase, cause) = closing.first else { return trial }
    let verdict = MutantTrial.FamilyVerdict(family: testCase.family, ran: 1, kill: (testCase.id, cause))
    return MutantTrial(
      mutant: mutant, verdicts: trial.verdicts + [verdict], outcome: .killed, duration: start.duration(to: .now))
  }

  // MARK: - Lanes

  private func makeLane(_ command: String, _ plan: Plan, isProxied: Bool = true) throws -> ProveLane {
    let lane = try ProveLane(command, plan, options, isProxied: isProxied)
    let stopper = SubjectStopper(stop: lane.stopper)
    lanes.withLock { $0[ObjectIdentifier(lane)] = stopper }
    return lane
  }

  private func end(_ lane: ProveLane) {
    lane.end()
    lanes.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(lane)) }
  }

  private func withLane<Value>(_ command: String, _ plan: Plan, _ body: (ProveLane) throws -> Value) throws -> Value {
    let lane = try makeLane(command, plan)
    defer { end(lane) }
    return try body(lane)
  }

  /// Stops what it has launched; for signals, from any thread.
  public func interrupt() { lanes.withLock { Array($0.values) }.forEach { $0.stop() } }
}

/// One worker's lane: made when it is needed, and made anew when its bridge has ended.
private final class LaneKeeper {
  private let make: () throws -> ProveLane
  private let end: (ProveLane) -> Void
  private var current: ProveLane?

  init(_ make: @escaping () throws -> ProveLane, end: @escaping (ProveLane) -> Void) {
    self.make = make
    self.end = end
  }

  func lane() throws -> ProveLane {
    if let current, current.isAlive { return current }
    close()
    let lane = try make()
    current = lane
    return lane
  }

  func close() {
    current.map(end)
    current = nil
  }
}

/// Work that several workers take one by one.
private final class SharedQueue<Item: Sendable>: Sendable {
  private let items: [Item]
  private let taken = Mutex(0)

  init(_ items: [Item]) { self.items = items }

  func next() -> Item? {
    let index = taken.withLock { taken in
      taken += 1
      return taken - 1
    }
    return index < items.count ? items[index] : nil
  }
}

extension Mutant {
  var isLaunched: Bool { if case .launch = alteration { true } else { false } }
}

extension Case {
  fileprivate var isClosing: Bool { if case .closing = body { true } else { false } }
  fileprivate var isExchange: Bool { if case .exchange = body { true } else { false } }
}
