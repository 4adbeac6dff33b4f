/// The received bytes that no message has taken yet; work is proportional to what arrives, however it is split.
struct HTTPByteInput {
  private var bytes: [UInt8] = []
  private var position = 0
  /// Up to here the line being looked for is known not to end.
  private var scanned = 0

  var isEmpty: Bool { position == bytes.count }

  /// The byte that comes next, or nil where none is there.
  var first: UInt8? { isEmpty ? nil : bytes[position] }

  mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  /// The next line without its CRLF, or nil where its end has not come yet.
  /// A CR or LF that is no part of a CRLF is a fault (RFC 9112 section 2.2), found as soon as it is there.
  mutating func takeLine(atMost limit: Int) throws(HTTPFault) -> [UInt8]? {
    while scanned < bytes.count {
      let byte = bytes[scanned]
      if byte == 0x0A { throw HTTPFault("a line ends in a bare LF (RFC 9112 section 2.2)") }
      if byte == 0x0D {
        guard scanned + 1 < bytes.count else { break }
        guard bytes[scanned + 1] == 0x0A else { throw HTTPFault("a bare CR stands in a line (RFC 9112 section 2.2)") }
        let line = Array(bytes[position..<scanned])
        consume(upTo: scanned + 2)
        return line
      }
      scanned += 1
    }
    guard scanned - position <= limit else { throw HTTPFault("a line or head is longer than the \(limit) bytes read") }
    return nil
  }

  /// Up to `count` bytes of those that are there.
  mutating func take(atMost count: Int) -> ArraySlice<UInt8> {
    let end = position + min(count, bytes.count - position)
    let taken = bytes[position..<end]
    consume(upTo: end)
    return taken
  }

  private mutating func consume(upTo end: Int) {
    position = end
    scanned = end
    // Moving the rest to the front only once half is used keeps the cost per byte constant.
    guard position * 2 >= bytes.count else { return }
    bytes.removeFirst(position)
    position = 0
    scanned = 0
  }
}
