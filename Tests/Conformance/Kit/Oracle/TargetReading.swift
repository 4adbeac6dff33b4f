import ContractModel

/// The kit's own reading of a request target: what its path and query say once they are decoded.
enum TargetReading {
  /// The decoded segments of a path, none for `/`; nil where it does not decode, or where a segment would hold `/` or NUL
  /// (wire-protocol H9).
  static func segments(of path: [UInt8]) -> [[UInt8]]? {
    guard path.first == UInt8(ascii: "/") else { return nil }
    if path.count == 1 { return [] }
    let written = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let segments = written.compactMap { decoded($0, plus: UInt8(ascii: "+")) }
    guard segments.count == written.count, isText(segments.joined(separator: [UInt8(ascii: "/")])) else { return nil }
    return segments.contains { $0.contains(0) || $0.contains(UInt8(ascii: "/")) } ? nil : segments
  }

  /// The decoded pairs of a query, in their order; nil where it does not decode.
  static func pairs(of query: [UInt8]) -> [(key: [UInt8], value: [UInt8])]? {
    guard let whole = decoded(query[...], plus: UInt8(ascii: "+")), isText(whole) else { return nil }
    let written = query.split(separator: UInt8(ascii: "&"))
    return written.map { pair in
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let texts = parts.map { decoded($0, plus: UInt8(ascii: " ")) ?? [] }
      return (key: texts.first ?? [], value: texts.count > 1 ? texts[1] : [])
    }
  }

  /// Path and query of a target in origin form.
  static func parts(of target: [UInt8]) -> (path: [UInt8], query: [UInt8]) {
    let parts = target.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    return (Array(parts.first ?? []), parts.count > 1 ? Array(parts[1]) : [])
  }

  /// Nil where a triplet is broken.
  private static func decoded(_ text: ArraySlice<UInt8>, plus: UInt8) -> [UInt8]? {
    var bytes: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte == UInt8(ascii: "+") ? plus : byte)
        continue
      }
      let digits = text[index...].prefix(2)
      guard digits.count == 2, digits.allSatisfy(isHexDigit),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      index += 2
    }
    return bytes
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  private static func isText(_ bytes: some Sequence<UInt8>) -> Bool {
    String(validating: Array(bytes), as: UTF8.self) != nil
  }
}
