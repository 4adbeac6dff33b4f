/// Characters that text of a contract may not hold: C1 controls, U+2028 and U+2029, bidi controls, the byte-order mark
/// and the two noncharacters of the basic plane.
enum HiddenCharacters {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// Whether a text may not hold it even by an escape: also the C0 controls, newline and tab aside.
  static func isBannedFromText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F: true
    default: contains(scalar)
    }
  }

  /// `U+0007`
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether one of them begins at `index` of valid UTF-8.
  static func begins(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] < 0xA0
    case 0xD8: return index + 1 < bytes.count && bytes[index + 1] == 0x9C
    case 0xE2, 0xEF:
      guard index + 2 < bytes.count else { return false }
      let (second, third) = (UInt32(bytes[index + 1]), UInt32(bytes[index + 2]))
      let value = UInt32(bytes[index] & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
      return Unicode.Scalar(value).map(contains) ?? false
    default: return false
    }
  }
}
