#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// A server under test that the kit launched (`--launch`): supervised as in wire-protocol P3, ready as in P4.
///
/// It may be used from any thread. Its group is killed with its last reference, if nothing stopped it before.
final class SubjectProcess: Sendable {
  // How long the kernel may take to end a killed process and hand over what it wrote last.
  private static let settlingTime = Duration.seconds(10)

  /// Where it listens, as its ready line says.
  let endpoint: HostPort
  /// The process that was started; it leads the group.
  var pid: Int32 { group.pid }
  /// The process id that the ready line names.
  let reportedPID: Int64
  let stateDirectory: String

  private let canary: TokenCanary
  private let group: ProcessGroup
  private let output: SubjectOutput
  private let collected: Latch
  private let input: Mutex<OwnedDescriptor?>

  private init(
    _ launch: SubjectLaunch, ready: ReadyLine, handover: SubjectHandover, collected: Latch
  ) {
    endpoint = ready.endpoint
    reportedPID = ready.pid
    stateDirectory = handover.stateDirectory
    canary = launch.canary
    group = launch.group
    output = launch.output
    input = Mutex(launch.input)
    self.collected = collected
  }

  deinit {
    group.signalAll(SIGKILL)
  }

  /// Starts `command` with ` --supervised` behind it and waits until it is ready.
  static func launch(
    command: String, token: String, nonce: String, stateDirectory: String, within allowance: Duration
  ) throws(SubjectError) -> SubjectProcess {
    let handover = SubjectHandover(token: token, nonce: nonce, stateDirectory: stateDirectory)
    return try launch(command: command, handover: handover, within: allowance)
  }

  /// The same with every value of the handover, for instance a port that is taken.
  static func launch(
    command: String, handover: SubjectHandover, within allowance: Duration
  ) throws(SubjectError) -> SubjectProcess {
    var launch = try SubjectLaunch.start(command, handover: handover)
    do {
      let ready = try launch.awaitReady(handover, within: allowance)
      let collected = try launch.collectInBackground()
      return SubjectProcess(launch, ready: ready, handover: handover, collected: collected)
    } catch {
      launch.group.signalAll(SIGKILL)
      throw error
    }
  }

  var isRunning: Bool { group.exitStatus == nil }

  /// How it ended; nil while it runs.
  var exitStatus: ExitStatus? { group.exitStatus }

  /// Every place in its output where the token was seen so far; complete after `stop`.
  var tokenLeaks: [TokenLeak] { output.leaks }

  /// The last 64 KiB it wrote to standard output.
  var standardOutput: String { output.standardOutput }

  /// The last 64 KiB it wrote to standard error.
  var standardError: String { output.standardError }

  /// Both, for a report.
  var outputTail: String { output.tail }

  /// Ends its standard input, which asks it to stop (P5).
  func closeInput() {
    input.withLock { $0 = nil }
  }

  /// Sends a signal to the process itself; false where it has ended.
  @discardableResult
  func signal(_ signal: Int32) -> Bool {
    group.signalLeader(signal)
  }

  /// Waits for its end; nil where the time passes first.
  func waitForExit(within allowance: Duration) -> ExitStatus? {
    group.waitForExit(until: Deadline(after: allowance))
  }

  /// Waits for its end and for all that it wrote; nil where it runs on.
  func settle(within allowance: Duration) -> ExitStatus? {
    guard let status = waitForExit(within: allowance) else { return nil }
    _ = collected.wait(until: Deadline(after: Self.settlingTime))
    return status
  }

  /// Ends its input, then sends SIGTERM, then SIGKILL to its group, and gives each of them the time allowed.
  @discardableResult
  func stop(within allowance: Duration) -> SubjectStop {
    closeInput()
    if let status = waitForExit(within: allowance) { return stopped(.endOfInput, status) }
    signal(SIGTERM)
    if let status = waitForExit(within: allowance) { return stopped(.terminate, status) }
    group.signalAll(SIGKILL)
    return stopped(.kill, waitForExit(within: Self.settlingTime))
  }

  /// All sockets at which its group can be reached; nil where there is no /proc to prove it from.
  func openSockets() -> [OpenSocket]? {
    // What started the kit may have left sockets open to all that it starts: they are not the subject's doing.
    let inherited = ProcessTable.socketInodes(of: getpid())
    return ProcessTable.members(ofGroup: pid).map { members in
      members.flatMap(OpenSocket.sockets(of:)).filter { !inherited.contains($0.inode) }
    }
  }

  /// What is wrong with the sockets that its group holds now (P1).
  func strayOpenings() -> [String] { (openSockets() ?? []).compactMap { $0.fault(beside: endpoint) } }

  /// Where the token stands in an argument list or an environment of the group.
  func tokenLeaksInProcesses() -> [TokenLeak] {
    (ProcessTable.members(ofGroup: pid) ?? []).flatMap(canary.leaks(inProcess:))
  }

  /// Where the token stands in a file or a name of its state directory.
  func tokenLeaksInFiles() -> [TokenLeak] { canary.leaks(inFilesUnder: stateDirectory) }

  private func stopped(_ means: SubjectStop.Means, _ status: ExitStatus?) -> SubjectStop {
    _ = collected.wait(until: Deadline(after: Self.settlingTime))
    return SubjectStop(means: means, status: status)
  }
}
