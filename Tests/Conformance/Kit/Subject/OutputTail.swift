/// The last bytes of a stream.
struct OutputTail: Sendable {
  // Enough for the log lines around a failure; a subject that logs without end must not exhaust the kit.
  static let limit = 65_536

  private(set) var bytes: [UInt8] = []

  mutating func append(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
    // Cutting at twice the limit keeps the cost per byte constant.
    if bytes.count > 2 * Self.limit { bytes.removeFirst(bytes.count - Self.limit) }
  }

  var text: String {
    String(decoding: bytes.suffix(Self.limit), as: UTF8.self)
  }
}
