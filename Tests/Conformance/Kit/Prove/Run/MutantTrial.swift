import ContractModel

/// What came of one mutant.
struct MutantTrial: Sendable {
  /// One family alone against the mutant.
  struct FamilyVerdict: Sendable {
    let family: String
    /// Cases that ran, up to the first failure.
    let ran: Int
    /// The case that failed and what it said; nil where none did.
    let kill: (testCase: String, cause: String)?
  }

  enum Outcome: Sendable {
    case killed
    case survived
    /// No case's traffic met it: nothing is proven either way.
    case neverMet
    /// It could not be tried.
    case broken(String)
  }

  let mutant: Mutant
  let verdicts: [FamilyVerdict]
  let outcome: Outcome
  let duration: Duration

  var isKilled: Bool { if case .killed = outcome { true } else { false } }
  var isSurvivor: Bool { if case .survived = outcome { true } else { false } }
  /// The first kill, for people.
  var firstKill: (testCase: String, cause: String)? { verdicts.lazy.compactMap(\.kill).first }
}

/// Tries one mutant on one lane: the cases that it touches, family by family, each family alone up to its first failure.
struct MutantJudge {
  /// Cases that take longer run only where no other has caught the mutant.
  private static let slowCase = Duration.seconds(2)
  /// So do cases that take longer than this, against mutants of answers: most of them launch a bridge of their own.
  private static let costlyCase = Duration.milliseconds(150)
  /// How long a family may search for its own kill of a mutant that another has caught.
  private static let searchTime = Duration.seconds(3)

  let lane: ProveLane

  func judge(_ mutant: Mutant, by touched: [Survey.Entry]) -> MutantTrial {
    let start = ContinuousClock.now
    lane.stage.play(mutant)
    let isQuick: (Survey.Entry) -> Bool = { !Self.isSlow($0, against: mutant) }
    // What breaks a schema is seen by validation, the same for all families: one kill tells all.
    let isEnough = mutant.category == .schemaBreaking || mutant.category == .canary
    var verdicts: [MutantTrial.FamilyVerdict] = []
    func isKilled() -> Bool { verdicts.contains { $0.kill != nil } }
    for quick in families(of: touched.filter(isQuick)) where !(isEnough && isKilled()) {
      judge(mutant, quick.family, quick.cases, isKilled: isKilled()).map { verdicts.append($0) }
    }
    for slow in families(of: touched.filter { !isQuick($0) }) where !isKilled() {
      judge(mutant, slow.family, slow.cases, isKilled: false).map { verdicts.append($0) }
    }
    let wasMet = !lane.stage.takeMet().isEmpty
    lane.stage.play(nil)
    return MutantTrial(
      mutant: mutant, verdicts: verdicts, outcome: Self.outcome(verdicts, mutant, wasMet),
      duration: start.duration(to: .now))
  }

  private static func outcome(
    _ verdicts: [MutantTrial.FamilyVerdict], _ mutant: Mutant, _ wasMet: Bool
  ) -> MutantTrial.Outcome {
    if case .launch = mutant.alteration { return verdicts.contains { $0.kill != nil } ? .killed : .survived }
    // A failure without the mutation having been made is no kill.
    guard wasMet else { return .neverMet }
    return verdicts.contains { $0.kill != nil } ? .killed : .survived
  }

  private static func isSlow(_ entry: Survey.Entry, against mutant: Mutant) -> Bool {
    let limit = if case .answer = mutant.alteration { costlyCase } else { slowCase }
    return !entry.testCase.needs.isDisjoint(with: [.slow, .alone]) || entry.duration > limit
  }

  /// By name; within a family quick cases first, then by id, so that two runs try them in the same order.
  private func families(of entries: [Survey.Entry]) -> [(family: String, cases: [Case])] {
    Dictionary(grouping: entries, by: \.testCase.family).sorted { $0.key < $1.key }.map { family, entries in
      (family, entries.sorted { ($0.rank, $0.testCase.id) < ($1.rank, $1.testCase.id) }.map(\.testCase))
    }
  }

  /// What measures a load may fail because of what runs beside it: such a failure counts where the case passes at once
  /// when the mutant is off, or, where the bridge itself lies, fails once more.
  private func isKill(by testCase: Case, of mutant: Mutant) -> Bool {
    guard testCase.needs.contains(.alone) else { return true }
    if mutant.isLaunched { return lane.perform(testCase) != nil }
    return lane.stage.withoutMutant { lane.perform(testCase) == nil }
  }

  /// Nil where the search was given up.
  private func judge(_ mutant: Mutant, _ family: String, _ cases: [Case], isKilled: Bool) -> MutantTrial.FamilyVerdict?
  {
    let start = ContinuousClock.now
    for (index, testCase) in cases.enumerated() {
      if isKilled, start.duration(to: .now) > Self.searchTime { return nil }
      guard let cause = lane.perform(testCase), isKill(by: testCase, of: mutant) else { continue }
      return .init(family: family, ran: index + 1, kill: (testCase.id, cause))
    }
    return .init(family: family, ran: cases.count, kill: nil)
  }
}

extension Survey.Entry {
  /// Large bodies and launches of subjects come behind what takes milliseconds.
  fileprivate var rank: Int { duration < .milliseconds(100) ? 0 : 1 }
}
