import ContractModel
import Synchronization

/// A bridge of its own, behind a proxy of its own unless it lies itself; cases run on it one at a time, so that all
/// traffic is of one case.
final class ProveLane {
  let stage: ProxyStage
  private let run: RunContext
  private let access: SubjectLauncher
  private let target: Target
  private let proxies: ProxyList

  /// Launches `command` and, where `isProxied`, puts a proxy before it and before each subject that cases launch. A proxy
  /// reads what the kit does not, so that it would hide from a bridge that lies how full its client's socket is.
  init(_ command: String, _ plan: Plan, _ options: ProveOptions, isProxied: Bool) throws(RunEnd) {
    let token = RandomText.make(43)
    let stage = ProxyStage(plan.contract, token: token)
    let proxies = ProxyList()
    access = SubjectLauncher(command: command, token: token, patience: options.patience) { process in
      guard isProxied else { return process.endpoint }
      return try proxies.add(MutatingProxy(before: process.endpoint, on: stage))
    }
    self.stage = stage
    self.proxies = proxies
    run = RunContext(plan, Self.runOptions(command, options), launcher: access)
    do {
      let process = try access.launch()
      target = try Probe(run: run).identify(
        Target(
          endpoint: access.address(of: process), authority: process.endpoint.authority, token: token, process: process))
    } catch {
      access.stopAll()
      throw RunEnd("a bridge to prove by could not be launched: \(error)")
    }
  }

  static func runOptions(_ command: String, _ options: ProveOptions) -> RunOptions {
    var run = RunOptions(subject: .launch(command))
    run.contract = options.contract
    run.profile = options.profile
    run.seed = options.seed
    run.patience = options.patience
    return run
  }

  /// Whether the bridge is still there.
  var isAlive: Bool { target.process?.isRunning ?? false }

  /// Runs one case; nil where it passed, else what it says was wrong. A run that is broken off counts as red, as it does
  /// in `conformance run`.
  func perform(_ testCase: Case) -> String? {
    if case .exchange(let request, _) = testCase.body { stage.memory.expect(request.body) }
    let progress = RunProgress()
    do throws(RunEnd) {
      _ = try Runner(run: run, target: target, jobs: 1, progress: progress)
        .perform(Schedule([testCase], launches: true))
    } catch {
      return "the run ended: \(error.reason)"
    }
    stage.memory.expect(nil)
    if let failure = progress.results.first?.failure { return failure.cause }
    return progress.end.map { "the run ended: \($0.reason)" }
  }

  /// What the bridge's output says when it has stopped, for cases that are judged then.
  func close(with cases: [Case] = []) -> [(Case, String)] {
    guard let process = target.process else { return [] }
    // The last request of a run: a bridge that waits for it shows what it does then.
    try? Probe(run: run).check(target, after: "the last case")
    access.stop(process)
    let progress = RunProgress()
    Runner(run: run, target: target, jobs: 1, progress: progress).close(cases, on: access.remains)
    end()
    return progress.results.compactMap { result in result.failure.map { (result.testCase, $0.cause) } }
  }

  /// Stops its subjects; from any thread.
  var stopper: @Sendable () -> Void {
    let access = access
    return { access.stopAll() }
  }

  func end() {
    access.stopAll()
    proxies.close()
  }
}

/// The proxies of one lane.
private final class ProxyList: Sendable {
  private let proxies = Mutex<[MutatingProxy]>([])

  func add(_ proxy: MutatingProxy) -> HostPort {
    proxies.withLock { $0.append(proxy) }
    return proxy.address
  }

  func close() { proxies.withLock { $0 }.forEach { $0.close() } }
}
