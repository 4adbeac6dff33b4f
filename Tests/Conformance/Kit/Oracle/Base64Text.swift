/// Base64 as contract-language.md takes it: RFC 4648 section 4, padded, no other character, zero trailing bits.
enum Base64Text {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
  /// The value of each character, 255 where it has none.
  private static let values: [UInt8] = (0...255).map { byte in
    UInt8(alphabet.firstIndex(of: byte) ?? 255)
  }

  static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[$1]) : 0) }
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : padding)
      }
    }
    return text
  }

  /// The bytes; nil where the text is not base64.
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    guard decodedCount(of: SizedText(kept: text)) != nil else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 4) {
      let group = text[start..<start + 4].filter { $0 != padding }
      let bits = (0..<4).reduce(0) { $0 << 6 | ($1 < group.count ? Int(values[Int(group[group.startIndex + $1])]) : 0) }
      bytes += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)].prefix(group.count - 1)
    }
    return bytes
  }

  /// How many bytes the text stands for; nil where it is not base64.
  static func decodedCount(of text: SizedText) -> Int? {
    guard text.byteCount.isMultiple(of: 4), text.omittedBytes.isMultiple(of: 4) else { return nil }
    let digits = text.kept.prefix { $0 != padding }
    let padded = text.kept.count - digits.count
    guard padded <= 2, text.kept.suffix(padded).allSatisfy({ $0 == padding }),
      digits.allSatisfy({ values[Int($0)] != 255 }), hasZeroTrail(digits, padded)
    else { return nil }
    return text.byteCount / 4 * 3 - padded
  }

  /// Two bits of the last character are no part of a byte where one is padded, four where two are.
  private static func hasZeroTrail(_ digits: ArraySlice<UInt8>, _ padded: Int) -> Bool {
    guard padded > 0 else { return true }
    guard let last = digits.last else { return false }
    return values[Int(last)] & (padded == 1 ? 3 : 15) == 0
  }
}
