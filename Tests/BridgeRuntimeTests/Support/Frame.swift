/// A frame as a client reads and writes it.
struct Frame: Sendable, Equatable {
  let opcode: UInt8
  let payload: [UInt8]

  var text: String { String(decoding: payload, as: UTF8.self) }
  var closeCode: Int? { opcode == 8 && payload.count >= 2 ? Int(payload[0]) << 8 | Int(payload[1]) : nil }
  var closeReason: String { String(decoding: payload.dropFirst(2), as: UTF8.self) }

  /// The value of a member of the envelope that is text.
  func member(_ name: String) -> String? {
    text.split(separator: "\"\(name)\":\"").dropFirst().first?.split(separator: "\"").first.map(String.init)
  }

  static func take(from bytes: inout [UInt8]) -> Frame? {
    guard bytes.count >= 2 else { return nil }
    let width = bytes[1] == 126 ? 2 : bytes[1] == 127 ? 8 : 0
    guard bytes.count >= 2 + width else { return nil }
    let length = width == 0 ? Int(bytes[1]) : bytes[2..<(2 + width)].reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count >= 2 + width + length else { return nil }
    let frame = Frame(opcode: bytes[0] & 0x0F, payload: Array(bytes[(2 + width)..<(2 + width + length)]))
    bytes.removeFirst(2 + width + length)
    return frame
  }

  /// A masked frame of up to 65,535 bytes.
  static func bytes(_ opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true) -> [UInt8] {
    let length: [UInt8] =
      payload.count < 126
      ? [0x80 | UInt8(payload.count)] : [0x80 | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
    let mask: [UInt8] = [1, 2, 3, 4]
    return [(isFinal ? 0x80 : 0) | opcode] + length + mask + payload.enumerated().map { $1 ^ mask[$0 % 4] }
  }

  static func text(_ text: String) -> [UInt8] { bytes(1, Array(text.utf8)) }
}

extension RawConnection {
  func frame() async throws -> Frame {
    try await receive { Frame.take(from: &$0) }
  }
}
