import FoundationEssentials
import Synchronization

/// Starts subjects by their launch command and stops every one that it has started.
final class SubjectLauncher: Sendable {
  /// How long a subject may take until its readiness line.
  private static let startTime = Duration.seconds(20)
  /// A little over the ten seconds that a stop may take (wire-protocol P5).
  private static let stopTime = Duration.seconds(12)

  let token: String
  private let command: String
  private let patience: Double
  /// Where clients connect to instead of the address that a subject has told.
  private let detour: (@Sendable (SubjectProcess) throws -> HostPort)?
  private let live = Mutex<[Launched]>([])
  private let folders = Mutex<Set<String>>([])
  private let gathered = Mutex(SubjectRemains())

  private struct Launched: Sendable {
    let process: SubjectProcess
    /// Nil where it outlives the process.
    let ownDirectory: String?
    /// Where clients connect to.
    let address: HostPort
  }

  init(
    command: String, token: String, patience: Double,
    detour: (@Sendable (SubjectProcess) throws -> HostPort)? = nil
  ) {
    self.detour = detour
    self.command = command
    self.token = token
    self.patience = patience
  }

  /// Starts one more subject; ``stop(_:)`` or ``stopAll()`` ends it.
  ///
  /// Its state directory is `folder`, which ``makeFolder()`` has made, or one of its own.
  func launch(arguments: [String] = [], in folder: String? = nil) throws -> SubjectProcess {
    let directory = try folder ?? TemporaryDirectory.make()
    do {
      let process = try SubjectProcess.launch(
        command: ([command] + arguments).joined(separator: " "), token: token, nonce: RandomText.make(22),
        stateDirectory: directory, within: Self.startTime * patience)
      let address = try detour?(process) ?? process.endpoint
      live.withLock {
        $0.append(Launched(process: process, ownDirectory: folder == nil ? directory : nil, address: address))
      }
      return process
    } catch {
      if folder == nil { TemporaryDirectory.remove(directory) }
      throw error
    }
  }

  /// Where clients connect to, which may be a proxy; `Host` is that of the subject all the same.
  func address(of process: SubjectProcess) -> HostPort {
    live.withLock { $0.first { $0.process === process }?.address } ?? process.endpoint
  }

  /// A state directory for several subjects, one after another; ``removeFolder(_:)`` or ``stopAll()`` removes it.
  func makeFolder() throws -> String {
    let folder = try TemporaryDirectory.make()
    folders.withLock { _ = $0.insert(folder) }
    return folder
  }

  func removeFolder(_ folder: String) {
    folders.withLock { _ = $0.remove(folder) }
    TemporaryDirectory.remove(folder)
  }

  /// Of every subject that was stopped so far.
  var remains: SubjectRemains { gathered.withLock { $0 } }

  /// Stops `process`, looks through what it leaves behind and removes its state directory.
  func stop(_ process: SubjectProcess) {
    let found = live.withLock { live in
      live.firstIndex { $0.process === process }.map { live.remove(at: $0) }
    }
    let (openings, leaks) = (process.strayOpenings(), process.tokenLeaksInProcesses())
    process.stop(within: Self.stopTime)
    gathered.withLock { gathered in
      gathered.strayOpenings += openings
      gathered.leaks += leaks + process.tokenLeaks + process.tokenLeaksInFiles()
    }
    if let directory = found?.ownDirectory { TemporaryDirectory.remove(directory) }
  }

  func stopAll() {
    while let process = live.withLock({ $0.last?.process }) { stop(process) }
    while let folder = folders.withLock({ $0.first }) { removeFolder(folder) }
  }
}
