import BridgeRuntime
import Synchronization

extension BridgeService {
  /// Calls `hear` once with the token, when it is first compared: the service is never told it otherwise.
  mutating func hearToken(_ hear: @escaping @Sendable (_ token: [UInt8]) -> Void) {
    let truth = comparisons.tokensMatch
    let first = First()
    comparisons.tokensMatch = { given, token in
      if first.take() { hear(token) }
      return truth(given, token)
    }
  }
}

private final class First: Sendable {
  private let isTaken = Mutex(false)

  func take() -> Bool {
    isTaken.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
  }
}
