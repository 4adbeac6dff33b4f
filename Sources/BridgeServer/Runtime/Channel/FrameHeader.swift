import NIOCore

/// The head of a client's frame up to its length (RFC 6455 section 5.2).
struct FrameHeader: Equatable {
  enum Opcode: UInt8 {
    case continuation = 0x0
    case text = 0x1
    case binary = 0x2
    case close = 0x8
    case ping = 0x9
    case pong = 0xA

    var isControl: Bool { rawValue >= 0x8 }
  }

  enum Reading: Equatable {
    case incomplete
    case malformed
    case header(FrameHeader)
  }

  let opcode: Opcode
  let isFinal: Bool
  let length: UInt64

  /// Reads one from the front of the buffer, or leaves it; what is wrong shows as soon as its byte is there.
  static func read(_ buffer: inout ByteBuffer) -> Reading {
    guard let first = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self) else { return .incomplete }
    let isFinal = first & 0x80 != 0
    // Without an extension the three reserved bits are zero.
    guard first & 0x70 == 0, let opcode = Opcode(rawValue: first & 0x0F), isFinal || !opcode.isControl else {
      return .malformed
    }
    guard let second = buffer.getInteger(at: buffer.readerIndex + 1, as: UInt8.self) else { return .incomplete }
    let short = second & 0x7F
    // A client masks every frame (section 5.1).
    guard second & 0x80 != 0, short <= 125 || !opcode.isControl else { return .malformed }
    let header: (UInt64) -> Reading = { .header(FrameHeader(opcode: opcode, isFinal: isFinal, length: $0)) }
    switch short {
    case 126: return readLength(UInt16.self, above: 125, &buffer, header)
    case 127: return readLength(UInt64.self, above: UInt64(UInt16.max), &buffer, header)
    default:
      buffer.moveReaderIndex(forwardBy: 2)
      return header(UInt64(short))
    }
  }

  /// The extended length has to need its width, and its highest bit is zero.
  private static func readLength<Width: FixedWidthInteger & UnsignedInteger>(
    _ width: Width.Type, above minimum: UInt64, _ buffer: inout ByteBuffer, _ header: (UInt64) -> Reading
  ) -> Reading {
    guard let long = buffer.getInteger(at: buffer.readerIndex + 2, as: width) else { return .incomplete }
    let length = UInt64(long)
    guard length > minimum, length <= UInt64(Int64.max) else { return .malformed }
    buffer.moveReaderIndex(forwardBy: 2 + MemoryLayout<Width>.size)
    return header(length)
  }
}
