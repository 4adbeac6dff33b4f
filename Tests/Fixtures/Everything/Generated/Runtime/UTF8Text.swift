// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Well-formedness of UTF-8 (RFC 3629 section 4).
enum UTF8Text {
  static func isWellFormed(_ bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) -> Swift.Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = lengthOfSequence(at: index, in: bytes) {
        index += length
      } else {
        return false
      }
    }
    return true
  }

  /// The bytes of the sequence that starts with a byte above 0x7F; nil where it is not well-formed.
  private static func lengthOfSequence(
    at index: Swift.Int, in bytes: Swift.UnsafeBufferPointer<Swift.UInt8>
  ) -> Swift.Int? {
    let length: Swift.Int
    // The second byte's range shuts out overlong forms, surrogates and what lies above U+10FFFF.
    var second: Swift.ClosedRange<Swift.UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard length <= bytes.count - index, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<Swift.max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// The number of Unicode scalar values in well-formed UTF-8.
  static func scalarCount(of bytes: Swift.UnsafeBufferPointer<Swift.UInt8>) -> Swift.Int {
    var continuations = 0
    for byte in bytes where byte & 0xC0 == 0x80 { continuations += 1 }
    return bytes.count - continuations
  }
}
