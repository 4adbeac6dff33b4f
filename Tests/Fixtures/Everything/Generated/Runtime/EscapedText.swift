// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONWriter {
  /// Appends text with the escapes that RFC 8259 section 7 asks for, and no others.
  mutating func appendEscaped(_ text: Swift.UnsafeBufferPointer<Swift.UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard Self.needsEscape(byte) else { continue }
      append(Swift.UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(of: byte)
      start = index + 1
    }
    append(Swift.UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Controls, quotation mark and backslash (RFC 8259 section 7).
  static func needsEscape(_ byte: Swift.UInt8) -> Swift.Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  private mutating func appendEscape(of byte: Swift.UInt8) {
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
      append(byte < 0x10 ? #"\u000"# : #"\u001"#)
      return append(low < 10 ? Swift.UInt8(ascii: "0") + low : Swift.UInt8(ascii: "a") + low - 10)
    }
    append(Swift.UInt8(ascii: "\\"))
    append(letter)
  }
}
