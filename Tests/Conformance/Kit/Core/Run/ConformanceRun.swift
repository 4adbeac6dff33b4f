import ContractModel
import Synchronization

/// `conformance run` and `conformance replay`.
///
/// 1. The plan: contract, cases, selection, manifest. 2. The subject, launched or found. 3. The cases. 4. The subject's
/// end. 5. The reports. What keeps one of them from being done is exit status 2 with its reason.
public final class ConformanceRun: Sendable {
  private let options: RunOptions
  private let console: Console
  private let progress = RunProgress()
  private let launcher = Mutex<SubjectLauncher?>(nil)
  private let finished = Mutex(false)

  public init(_ options: RunOptions, console: Console) {
    self.options = options
    self.console = console
  }

  /// Whether ``perform()`` has written all that it writes.
  public var isFinished: Bool { finished.withLock { $0 } }

  /// Runs to the end and returns the exit status; everything that it has launched is stopped.
  public func perform() -> RunStatus {
    defer { finished.withLock { $0 = true } }
    do throws(RunEnd) {
      if let path = options.echoPath { return try perform(Plan(options, echoingAt: path)) }
      let contract = try ContractFile.load(options.contract, warn: console.complain)
      return try perform(Plan(options, contract: contract, vectors: try Derivation.loadVectors()))
    } catch {
      return Self.refuse(error, junitFile: options.junitFile, console)
    }
  }

  /// Reports why there is no run, and returns its exit status.
  public static func refuse(_ end: RunEnd, junitFile: String?, _ console: Console) -> RunStatus {
    console.complain("conformance: could not judge: \(end.text)\n")
    // Where not even this file can be written, the reason above is all there is.
    if let junitFile { try? OutputFile(junitFile).replace(with: JUnitReport.refusal(end)) }
    return end.status
  }

  /// Ends the run early, so that ``perform()`` reports what was judged until now, and stops what it has launched; for
  /// signals, from any thread.
  public func interrupt() {
    progress.end(Self.interruption)
    launcher.withLock { $0 }?.stopAll()
  }

  private static let interruption = RunEnd("it was interrupted", status: .interrupted)

  /// As ``perform()``, with the plan in hand; throws where nothing could be begun.
  func perform(_ plan: Plan) throws(RunEnd) -> RunStatus {
    let access = try SubjectAccess(options, plan.contract)
    launcher.withLock { $0 = access.launcher }
    var summary = RunSummary(plan, options)
    let reports = try Reports(
      options, console, Redactor(access.canary), cases: plan.selection.cases.count)
    try reports.begin(summary)
    let duration = ContinuousClock().measure { judge(plan, access, reports, &summary) }
    summary.totalTime = duration
    reports.finish(&summary)
    return summary.status
  }

  private func judge(_ plan: Plan, _ access: SubjectAccess, _ reports: Reports, _ summary: inout RunSummary) {
    let run = RunContext(plan, options, launcher: access.launcher)
    do throws(RunEnd) {
      let target = try Probe(run: run).identify(try access.open())
      summary.targetContract = target.contract
      if case .target(_, let file?) = options.subject { try Probe(run: run).checkToken(of: target, from: file) }
      let schedule = Schedule(plan.selection.cases, launches: access.launcher != nil)
      let runner = Runner(
        run: run, target: target, jobs: options.jobs, progress: progress, line: reports.line)
      let exchangeTime = try runner.perform(schedule)
      if progress.end == nil {
        summary.exchangeCount = schedule.exchanges.reduce(0) { $0 + $1.count }
        summary.exchangeTime = exchangeTime
        try Probe(run: run).check(target, after: "the last case")
      }
      if let launcher = access.launcher {
        launcher.stopAll()
        runner.close(schedule.closing, on: launcher.remains)
      }
    } catch {
      progress.end(error)
    }
    access.launcher?.stopAll()
    conclude(plan, run.ledger.sightings, &summary)
  }

  private func conclude(_ plan: Plan, _ sightings: Ledger.Sightings, _ summary: inout RunSummary) {
    summary.end = progress.end
    summary.results = judged(plan.knownFailing)
    summary.remarks = sightings.remarks.sorted() + [summary.foreignContract].compactMap(\.self)
    summary.measurements = sightings.measurements.sorted()
    if options.choosesCases { return summary.unproven = nil }
    summary.unproven = progress.end == nil ? Unproven.list(plan, sightings) : []
  }

  /// The results by case id, those of cases that are known to fail as their entries excuse them.
  private func judged(_ entries: [KnownFailing]) -> [CaseResult] {
    let results = progress.results.sorted { $0.testCase.id.utf8.lexicographicallyPrecedes($1.testCase.id.utf8) }
    return results.map { result in
      entries.first { $0.id.value == result.testCase.id }?.judge(result, on: options.today) ?? result
    }
  }
}

extension RunOptions {
  /// Whether only some cases run, so that what is not seen says nothing of the server.
  fileprivate var choosesCases: Bool { replayed != nil || rerunFile != nil || !only.isEmpty || !tags.isEmpty }
}
