/// An incremental strict reader of the frames that a server sends (RFC 6455 sections 5.2 and 5.5).
///
/// It judges each frame alone; WebSocketMessageReader judges their order.
struct WebSocketFrameReader {
  enum Progress: Equatable {
    case needMore
    case frame(WebSocketFrame)
    /// The sentence of the first fault; everything after it stays a fault.
    case malformed(String)
  }

  // No event comes near it; a server gone wild must not exhaust the kit.
  static let maximumPayload = 64 * 1_024 * 1_024

  private struct Header {
    var frame: WebSocketFrame
    var size: Int
    var payloadLength: Int
  }

  private var bytes: [UInt8] = []
  private var position = 0
  private var fault: WebSocketFault?

  /// Whether a part of a frame is there.
  var hasPartialFrame: Bool { position < bytes.count }

  mutating func receive(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  mutating func next() -> Progress {
    do throws(WebSocketFault) {
      if let fault { throw fault }
      guard let header = try readHeader() else { return .needMore }
      guard bytes.count - position - header.size >= header.payloadLength else { return .needMore }
      var frame = header.frame
      let start = position + header.size
      frame.payload = Array(bytes[start..<(start + header.payloadLength)])
      consume(header.size + header.payloadLength)
      return .frame(frame)
    } catch {
      fault = error
      return .malformed(error.reason)
    }
  }

  private func readHeader() throws(WebSocketFault) -> Header? {
    guard bytes.count - position >= 2 else { return nil }
    let first = bytes[position]
    let second = bytes[position + 1]
    let frame = WebSocketFrame(fin: first & 0x80 != 0, rsv: first >> 4 & 0x7, opcode: first & 0xF, mask: nil)
    let name = WebSocketOpcode.name(frame.opcode)
    if frame.rsv != 0 { throw WebSocketFault("a \(name) frame has reserved bits set (RFC 6455 section 5.2)") }
    if !WebSocketOpcode.isKnown(frame.opcode) { throw WebSocketFault("the opcode is \(name) (RFC 6455 section 5.2)") }
    if second & 0x80 != 0 { throw WebSocketFault("the server masked a \(name) frame (RFC 6455 section 5.1)") }
    if WebSocketOpcode.isControl(frame.opcode) { try checkControl(frame, shortLength: second, name: name) }
    return try readLength(of: frame, shortLength: second)
  }

  private func checkControl(_ frame: WebSocketFrame, shortLength: UInt8, name: String) throws(WebSocketFault) {
    if !frame.fin { throw WebSocketFault("a \(name) frame is fragmented (RFC 6455 section 5.5)") }
    if shortLength > 125 { throw WebSocketFault("a \(name) frame has more than 125 bytes (RFC 6455 section 5.5)") }
  }

  private func readLength(of frame: WebSocketFrame, shortLength: UInt8) throws(WebSocketFault) -> Header? {
    guard shortLength >= 126 else { return Header(frame: frame, size: 2, payloadLength: Int(shortLength)) }
    let count = shortLength == 126 ? 2 : 8
    guard bytes.count - position >= 2 + count else { return nil }
    let length = bytes[(position + 2)..<(position + 2 + count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length > (count == 2 ? 125 : 0xFFFF) else {
      throw WebSocketFault("the length \(length) is not spelled in its shortest form (RFC 6455 section 5.2)")
    }
    guard length < 1 << 63 else {
      throw WebSocketFault("the highest bit of the length is set (RFC 6455 section 5.2)")
    }
    guard length <= UInt64(Self.maximumPayload) else {
      throw WebSocketFault("a frame of \(length) bytes is more than the \(Self.maximumPayload) that are read")
    }
    return Header(frame: frame, size: 2 + count, payloadLength: Int(length))
  }

  private mutating func consume(_ count: Int) {
    position += count
    // Moving the rest to the front only once half is used keeps the cost per byte constant.
    guard position * 2 >= bytes.count else { return }
    bytes.removeFirst(position)
    position = 0
  }
}
