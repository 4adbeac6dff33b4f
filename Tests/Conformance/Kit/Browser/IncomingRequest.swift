/// A request that a browser has sent to the kit.
struct IncomingRequest: Sendable {
  let head: ProxiedRequest
  /// Without its framing, which is `Content-Length`.
  let body: [UInt8]
  /// All that came, byte for byte.
  let bytes: [UInt8]

  /// The longest that is read (16 MiB).
  private static let limit = 16 * 1_024 * 1_024

  static func read(from stream: TCPStream, within allowance: Duration) throws(WireError) -> IncomingRequest {
    let deadline = Deadline(after: allowance)
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let more = try stream.read(until: deadline)
      guard !more.isEmpty else { throw .closed }
      bytes += more
      if let request = IncomingRequest(bytes) { return request }
    }
    throw .malformed("a request of more than \(limit) bytes")
  }

  /// Nil where it is not complete.
  init?(_ bytes: [UInt8]) {
    guard let length = RequestHeadReader.length(of: bytes[...]) else { return nil }
    head = RequestHeadReader.read(bytes[..<length])
    let due = FramingFaults.contentLength(of: head) ?? 0
    guard bytes.count - length >= due else { return nil }
    body = Array(bytes[length..<(length + due)])
    self.bytes = bytes
  }
}
