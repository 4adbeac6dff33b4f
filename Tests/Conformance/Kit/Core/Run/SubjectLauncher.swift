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
  private let live = Mutex<[Launched]>([])

  private struct Launched: Sendable {
    let process: SubjectProcess
    let stateDirectory: String
  }

  init(command: String, token: String, patience: Double) {
    self.command = command
    self.token = token
    self.patience = patience
  }

  /// Starts one more subject, with a state directory of its own; ``stop(_:)`` or ``stopAll()`` ends it.
  func launch(arguments: [String] = []) throws -> SubjectProcess {
    let directory = try TemporaryDirectory.make()
    do {
      let process = try SubjectProcess.launch(
        command: ([command] + arguments).joined(separator: " "), token: token, nonce: RandomText.make(22),
        stateDirectory: directory, within: Self.startTime * patience)
      live.withLock { $0.append(Launched(process: process, stateDirectory: directory)) }
      return process
    } catch {
      TemporaryDirectory.remove(directory)
      throw error
    }
  }

  /// Stops `process` and removes its state directory.
  func stop(_ process: SubjectProcess) {
    let found = live.withLock { live in
      live.firstIndex { $0.process === process }.map { live.remove(at: $0) }
    }
    process.stop(within: Self.stopTime)
    if let found { TemporaryDirectory.remove(found.stateDirectory) }
  }

  func stopAll() {
    while let process = live.withLock({ $0.last?.process }) { stop(process) }
  }
}
