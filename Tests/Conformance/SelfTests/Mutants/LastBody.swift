import Synchronization

/// The body of the call before.
final class LastBody: Sendable {
  private let body = Mutex<[UInt8]>([])

  /// Returns the one before.
  func replace(with new: [UInt8]) -> [UInt8] {
    body.withLock { body in
      defer { body = new }
      return body
    }
  }
}
