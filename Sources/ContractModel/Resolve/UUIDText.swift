/// A UUID as text (RFC 9562 section 4): 32 hex digits in groups of 8, 4, 4, 4 and 12, with hyphens between.
enum UUIDText {
  /// In lower case, as it is written; nil where the text is none.
  static func canonical(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    for (index, byte) in bytes.enumerated() {
      let isGood = [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : isHexDigit(byte)
      if !isGood { return nil }
    }
    return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x46 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
  }
}
