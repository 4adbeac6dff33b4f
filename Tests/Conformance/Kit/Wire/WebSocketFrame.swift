/// One frame of RFC 6455 section 5.2; any combination can be written, because the kit sends bad frames on purpose.
struct WebSocketFrame: Sendable, Equatable {
  /// How the payload's length is spelled.
  enum LengthForm: Sendable {
    /// The shortest form, as the RFC asks.
    case minimal
    /// 126 and two bytes, whatever the length.
    case sixteenBit
    /// 127 and eight bytes, whatever the length.
    case sixtyFourBit
  }

  // The key of the RFC's own examples (section 5.7). A client needs unpredictable keys, a kit the same bytes each time.
  static let exampleMask: UInt32 = 0x37FA_213D

  var fin = true
  /// The three reserved bits, 0 to 7.
  var rsv: UInt8 = 0
  var opcode: UInt8
  var payload: [UInt8] = []
  /// The masking key; nil writes an unmasked frame.
  var mask: UInt32? = exampleMask
  var lengthForm = LengthForm.minimal
  /// The length that the header claims; nil is the payload's own.
  var declaredLength: UInt64?

  static func text(_ payload: [UInt8], fin: Bool = true) -> WebSocketFrame {
    WebSocketFrame(fin: fin, opcode: WebSocketOpcode.text, payload: payload)
  }

  static func binary(_ payload: [UInt8], fin: Bool = true) -> WebSocketFrame {
    WebSocketFrame(fin: fin, opcode: WebSocketOpcode.binary, payload: payload)
  }

  static func continuation(_ payload: [UInt8], fin: Bool) -> WebSocketFrame {
    WebSocketFrame(fin: fin, opcode: WebSocketOpcode.continuation, payload: payload)
  }

  static func ping(_ payload: [UInt8] = []) -> WebSocketFrame {
    WebSocketFrame(opcode: WebSocketOpcode.ping, payload: payload)
  }

  static func pong(_ payload: [UInt8] = []) -> WebSocketFrame {
    WebSocketFrame(opcode: WebSocketOpcode.pong, payload: payload)
  }

  /// A close frame; without a code its payload is empty (RFC 6455 section 5.5.1).
  static func close(code: UInt16?, reason: [UInt8] = []) -> WebSocketFrame {
    let payload = code.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] + reason } ?? reason
    return WebSocketFrame(opcode: WebSocketOpcode.close, payload: payload)
  }

  func bytes() -> [UInt8] {
    var bytes = [(fin ? 0x80 : 0) | (rsv & 0x7) << 4 | opcode & 0xF]
    bytes += lengthBytes()
    guard let mask else { return bytes + payload }
    bytes += Self.bigEndian(UInt64(mask), count: 4)
    var masked = payload
    WebSocketMask.apply(mask, to: &masked)
    return bytes + masked
  }

  private func lengthBytes() -> [UInt8] {
    let length = declaredLength ?? UInt64(payload.count)
    let maskBit: UInt8 = mask == nil ? 0 : 0x80
    switch lengthForm {
    case .minimal where length <= 125: return [maskBit | UInt8(length)]
    case .minimal where length > 0xFFFF, .sixtyFourBit: return [maskBit | 127] + Self.bigEndian(length, count: 8)
    case .minimal, .sixteenBit: return [maskBit | 126] + Self.bigEndian(length, count: 2)
    }
  }

  private static func bigEndian(_ value: UInt64, count: UInt64) -> [UInt8] {
    (1...count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - $0))) }
  }
}
