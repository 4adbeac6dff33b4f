import NIOCore

/// A request body that is arriving; it never holds more than its limit (wire-protocol H9, H16).
struct PendingBody {
  /// The rate is judged over windows of this length (H12).
  static let window: TimeAmount = .seconds(10)

  private(set) var bytes: [UInt8] = []
  private let expectation: BodyExpectation
  private let declaredLength: Int?
  private var received = 0
  private var windowStart: NIODeadline
  private var receivedAtWindowStart = 0

  /// - Parameter declaredLength: `Content-Length`, which is within the limit.
  init(_ expectation: BodyExpectation, declaredLength: Int?, now: NIODeadline) {
    self.expectation = expectation
    self.declaredLength = declaredLength
    windowStart = now
  }

  /// False where the limit is passed.
  mutating func append(_ part: ByteBuffer) -> Bool {
    guard part.readableBytes <= expectation.limit - received else { return false }
    received += part.readableBytes
    if expectation.isDue { keep(part) }
    return true
  }

  private mutating func keep(_ part: ByteBuffer) {
    // A body whose length is known is never copied again. Nothing is reserved for one that was only announced; of what
    // is reserved, the system gives memory only to what arrives.
    if let declaredLength, bytes.isEmpty { bytes.reserveCapacity(min(declaredLength, expectation.limit)) }
    part.withUnsafeReadableBytes { bytes.append(contentsOf: $0) }
  }

  /// Whether fewer than `minRate` bytes a second came in the window that has just ended.
  mutating func isTooSlow(minRate: Int, now: NIODeadline) -> Bool {
    guard now >= windowStart + Self.window else { return false }
    let isTooSlow = received - receivedAtWindowStart < minRate * 10
    windowStart = now
    receivedAtWindowStart = received
    return isTooSlow
  }
}
