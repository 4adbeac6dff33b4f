import BridgeAPI
import Synchronization

/// Keeps which endpoints and channels a client asked.
final class Recorder: BridgeObserver {
  private let names = Mutex<Set<String>>([])

  var endpoints: Set<String> { names.withLock { $0 } }

  func requested(_ call: BridgeAttempt) { names.withLock { _ = $0.insert(call.endpoint) } }
}
