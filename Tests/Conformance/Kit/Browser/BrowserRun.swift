import ContractModel
import Synchronization

/// What a person asks of `conformance browser`.
public struct BrowserOptions: Sendable {
  /// A command that starts a server; ` --supervised` is appended to it (wire-protocol P3).
  public var launch: String
  /// The path of `bridge.yaml`.
  public var contract = "contract/bridge.yaml"
  /// The command of Chromium or of a browser made from it.
  public var browser = "chromium"
  /// What upper deadlines are multiplied by; at least 1.
  public var patience = 1.0

  public init(launch: String) { self.launch = launch }
}

/// `conformance browser`: a real browser's pages try to reach a bridge.
///
/// 1. The bridge is launched, and its channels are listened to. 2. The browser opens one page after another; each makes its
/// attempts and reports what it saw. 3. The browser's log tells what the bridge answered. 4. A right call shows that nothing
/// else was published.
public final class BrowserRun: Sendable {
  private let options: BrowserOptions
  private let console: Console
  private let stoppers = Mutex<[@Sendable () -> Void]>([])

  public init(_ options: BrowserOptions, console: Console) {
    self.options = options
    self.console = console
  }

  /// Runs to the end and returns the exit status; everything that it has launched is stopped.
  public func perform() -> RunStatus {
    defer { interrupt() }
    do {
      return try perform(try ContractFile.load(options.contract, warn: console.complain))
    } catch {
      let end = Self.end(error)
      console.complain("conformance: could not judge: \(end.text)\n")
      return end.status
    }
  }

  /// Stops what it has launched; for signals, from any thread.
  public func interrupt() {
    let all = stoppers.withLock { stoppers in
      defer { stoppers = [] }
      return stoppers
    }
    for stop in all.reversed() { stop() }
  }

  private func perform(_ contract: Contract) throws -> RunStatus {
    var runOptions = RunOptions(subject: .launch(options.launch))
    runOptions.contract = options.contract
    runOptions.patience = options.patience
    let access = try SubjectAccess(runOptions, contract)
    if let launcher = access.launcher { whenStopping { launcher.stopAll() } }
    let report = BrowserReport(style: TextStyle(isColoured: console.isColoured), redactor: Redactor(access.canary))
    console.say(report.header(contract: "\(contract.name.value) \(contract.versionHeader)", subject: options.launch))
    let run = RunContext(contract, runOptions, launcher: access.launcher)
    let target = try Probe(run: run).identify(try access.open())
    return try judge(CaseContext(run: run, target: target), report)
  }

  private func judge(_ context: CaseContext, _ report: BrowserReport) throws -> RunStatus {
    let start = ContinuousClock.now
    let derivation = Derivation(contract: context.contract, oracle: context.oracle, vectors: [], seed: context.seed)
    let watch = try HandlerWatch(context, derivation)
    let (attempts, account) = try visit(context.target, context.contract, watch)
    let results = attempts.map { (attempt: $0, verdict: account.verdict(on: $0)) }
    let outcome = BrowserOutcome(verdicts: results.map(\.verdict), findings: try watch.findings())
    for group in Self.grouped(results) { console.say(report.lines(group)) }
    console.say(
      report.conclusion(
        outcome, browser: account.log.browser ?? options.browser, watched: watch.words, time: start.duration(to: .now)))
    return outcome.status
  }

  private func visit(
    _ target: Target, _ contract: Contract, _ watch: HandlerWatch
  ) throws -> (attempts: [BrowserAttempt], account: BrowserVisit.Account) {
    let listener = try LoopbackListener()
    let folder = try TemporaryDirectory.make()
    defer { TemporaryDirectory.remove(folder) }
    let sockets = target.process?.openSockets() ?? []
    let pages = AttackPage.all(
      servedBy: listener.address, against: target.endpoint, alsoIPv6: sockets.contains { $0.address.count == 16 })
    let attempts = BrowserAttempt.all(contract, token: target.token, pages: pages)
    let visit = BrowserVisit(listener: listener, pages: pages, attempts: attempts, bridge: target.endpoint)
    let account = try visit.perform(
      command: options.browser, in: folder, patience: options.patience,
      holding: { browser in whenStopping { browser.stop() } }, meanwhile: watch.keepListening)
    return (attempts, account)
  }

  private func whenStopping(_ stop: @escaping @Sendable () -> Void) { stoppers.withLock { $0.append(stop) } }

  /// The attempts of one page against one address together, in their order.
  private static func grouped(
    _ results: [(attempt: BrowserAttempt, verdict: AttemptVerdict)]
  ) -> [[(attempt: BrowserAttempt, verdict: AttemptVerdict)]] {
    results.reduce(into: []) { groups, result in
      let last = groups.last?.first?.attempt
      if last?.page.index == result.attempt.page.index, last?.target == result.attempt.target {
        groups[groups.count - 1].append(result)
      } else {
        groups.append([result])
      }
    }
  }

  private static func end(_ error: any Error) -> RunEnd {
    switch error {
    case let end as RunEnd: end
    case let failure as CaseFailure: RunEnd("the bridge \(failure.finding.deed), so that it can't be watched")
    case let error as WireError: RunEnd("the bridge or a page can't be reached: \(error.description)")
    default: RunEnd("the run broke off: \(error)", status: .internalError)
    }
  }
}
