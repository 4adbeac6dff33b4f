/// The opcodes of RFC 6455 section 5.2; plain numbers, because the kit sends reserved ones too.
enum WebSocketOpcode {
  static let continuation: UInt8 = 0x0
  static let text: UInt8 = 0x1
  static let binary: UInt8 = 0x2
  static let close: UInt8 = 0x8
  static let ping: UInt8 = 0x9
  static let pong: UInt8 = 0xA

  static func isKnown(_ opcode: UInt8) -> Bool {
    opcode <= binary || (close...pong).contains(opcode)
  }

  /// Control frames: close, ping, pong and the reserved 0xB to 0xF (RFC 6455 section 5.5).
  static func isControl(_ opcode: UInt8) -> Bool { opcode & 0x8 != 0 }

  static func name(_ opcode: UInt8) -> String {
    switch opcode {
    case continuation: "continuation"
    case text: "text"
    case binary: "binary"
    case close: "close"
    case ping: "ping"
    case pong: "pong"
    default: "reserved 0x\(String(opcode, radix: 16, uppercase: true))"
    }
  }
}
