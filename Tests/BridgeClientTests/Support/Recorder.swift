import BridgeAPI
import Synchronization

/// Keeps what a client tells of its work.
final class Recorder: BridgeObserver {
  private let lines = Mutex<[String]>([])
  private let pauses = Mutex<[Duration]>([])

  var told: [String] { lines.withLock { $0 } }
  var waits: [Duration] { pauses.withLock { $0 } }
  var endpoints: Set<String> { Set(told.compactMap { $0.split(separator: " ").first.map(String.init) }) }

  func requested(_ call: BridgeAttempt) { note(call, "requested") }
  func answered(_ call: BridgeAttempt, status: Int, after time: Duration) { note(call, "answered \(status)") }
  func retrying(_ call: BridgeAttempt, after wait: Duration, cause: String) {
    pauses.withLock { $0.append(wait) }
    note(call, "retrying: \(cause)")
  }
  func reconnecting(_ call: BridgeAttempt, after wait: Duration, cause: String) { note(call, "reconnecting: \(cause)") }
  func missed(_ call: BridgeAttempt, _ gap: BridgeGap) { note(call, "missed: \(gap.cause)") }
  func contractMismatch(_ call: BridgeAttempt, expected: String, found: String) { note(call, "mismatch: \(found)") }

  private func note(_ call: BridgeAttempt, _ what: String) {
    lines.withLock { $0.append("\(call.endpoint) \(call.number) \(what)") }
  }
}
