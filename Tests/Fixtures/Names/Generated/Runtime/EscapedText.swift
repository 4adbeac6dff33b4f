// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

extension Swift.Array where Element == Swift.UInt8 {
  /// Appends text with the escapes that RFC 8259 section 7 asks for, and no others.
  mutating func appendEscaped(_ text: Swift.UnsafeBufferPointer<Swift.UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      append(contentsOf: text[start..<index])
      append(contentsOf: Self.escape(byte))
      start = index + 1
    }
    append(contentsOf: text[start...])
  }

  private static func escape(_ byte: Swift.UInt8) -> [Swift.UInt8] {
    let letter: Swift.UInt8
    switch byte {
    case 0x08: letter = Swift.UInt8(ascii: "b")
    case 0x09: letter = Swift.UInt8(ascii: "t")
    case 0x0A: letter = Swift.UInt8(ascii: "n")
    case 0x0C: letter = Swift.UInt8(ascii: "f")
    case 0x0D: letter = Swift.UInt8(ascii: "r")
    case 0x22, 0x5C: letter = byte
    default:
      let low = byte & 0x0F
      let digit = low < 10 ? Swift.UInt8(ascii: "0") + low : Swift.UInt8(ascii: "a") + low - 10
      return [Swift.UInt8](#"\u00"#.utf8) + [Swift.UInt8(ascii: "0") + byte >> 4, digit]
    }
    return [Swift.UInt8(ascii: "\\"), letter]
  }
}
