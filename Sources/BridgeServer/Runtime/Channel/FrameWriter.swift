import NIOCore

/// Spells the server's frames: whole and unmasked (RFC 6455 section 5.2).
enum FrameWriter {
  static func text(_ payload: [UInt8]) -> ByteBuffer {
    frame(.text, payload)
  }

  static func binary(_ payload: [UInt8]) -> ByteBuffer {
    frame(.binary, payload)
  }

  static func message(_ message: SocketMessage) -> ByteBuffer {
    switch message {
    case .text(let payload): text(payload)
    case .binary(let payload): binary(payload)
    }
  }

  static func ping() -> ByteBuffer {
    frame(.ping, [])
  }

  static func pong(_ payload: [UInt8]) -> ByteBuffer {
    frame(.pong, payload)
  }

  static func close(_ closing: ClosingFrame) -> ByteBuffer {
    guard let code = closing.code else { return frame(.close, []) }
    return frame(.close, [UInt8(code >> 8), UInt8(code & 0xFF)] + closing.reason.utf8)
  }

  private static func frame(_ opcode: FrameHeader.Opcode, _ payload: [UInt8]) -> ByteBuffer {
    // The longest head without a mask has 10 bytes.
    var buffer = ByteBufferAllocator().buffer(capacity: payload.count + 10)
    buffer.writeInteger(0x80 | opcode.rawValue)
    switch payload.count {
    case 0...125: buffer.writeInteger(UInt8(payload.count))
    case 126...Int(UInt16.max): buffer.writeMultipleIntegers(UInt8(126), UInt16(payload.count))
    default: buffer.writeMultipleIntegers(UInt8(127), UInt64(payload.count))
    }
    buffer.writeBytes(payload)
    return buffer
  }
}
