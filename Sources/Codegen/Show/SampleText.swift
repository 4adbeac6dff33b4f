import ContractModel

/// Made texts that meet their constraints.
enum SampleText {
  /// By the pattern where there is one; else `text`, cut or repeated to an allowed length.
  static func text(_ constraints: StringConstraints) -> String {
    let leastBytes = constraints.minBytes?.value ?? 0
    let least = max(constraints.minLength?.value ?? 0, leastBytes)
    if let pattern = constraints.pattern?.value, let text = PatternText(pattern).shortest(from: least) { return text }
    let longest = constraints.maxLength?.value ?? .max
    guard leastBytes <= longest else { return wide(length: longest, bytes: leastBytes) }
    let word = Array("text".utf8)
    let count = max(least, min(word.count, longest, constraints.maxBytes?.value ?? .max))
    return String(decoding: (0..<count).map { word[$0 % word.count] }, as: UTF8.self)
  }

  /// A text of exactly so many scalar values, in exactly so many bytes of UTF-8, one to four for each.
  private static func wide(length: Int, bytes: Int) -> String {
    let (widest, rest) = (bytes - length).quotientAndRemainder(dividingBy: 3)
    let between = ["", "é", "€"][rest]
    let narrow = max(0, length - widest - between.unicodeScalars.count)
    return String(repeating: "😀", count: widest) + between + String(repeating: "t", count: narrow)
  }

  /// Base64 (RFC 4648 section 4) of so many zero bytes.
  static func base64(ofBytes count: Int) -> String {
    let padding = (3 - count % 3) % 3
    return String(repeating: "A", count: (count + 2) / 3 * 4 - padding) + String(repeating: "=", count: padding)
  }
}
