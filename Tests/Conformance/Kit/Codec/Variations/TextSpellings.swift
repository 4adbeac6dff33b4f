import ContractModel

/// Texts that writers escape in different ways, and strings that are none.
struct TextSpellings: PlaceVariations {
  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      switch contract.resolvingScalar(place.use).shape {
      case .string: return variations(Self.texts + Self.broken, at: place)
      case .bytes, .timestamp, .date, .uuid: return variations(Self.broken, at: place)
      case .named(let name):
        guard case .enumeration? = contract.type(named: name)?.kind else { return [] }
        return variations(Self.broken, at: place)
      case .bool, .int32, .int64, .float64, .json, .list, .map: return []
      }
    }
  }

  /// JSON texts.
  private static let texts: [(String, [UInt8])] = [
    ("solidus", #""/""#), ("solidus-escaped", #""\/""#), ("signs-of-html", #""<>&'+""#), ("not-ascii", "\"é😀\""),
    ("not-ascii-escaped", #""\u00E9\uD83D\uDE00""#), ("quote-and-backslash", #""\"\\""#),
    ("controls", #""\b\t\n\f\r""#), ("controls-by-number", #""\u0008\u0009\u000A\u001F""#), ("nul", #""\u0000""#),
    ("delete", "\"\u{7F}\""), ("line-separators", "\"\u{2028}\u{2029}\""), ("byte-order-mark", "\"\u{FEFF}\""),
    ("two-normal-forms", "\"\u{E9}e\u{301}\""), ("no-characters", "\"\u{FFFE}\u{10FFFF}\""),
  ].map { ($0, Array($1.utf8)) }

  private static let broken: [(String, [UInt8])] =
    [
      ("lone-high-surrogate", #""\ud800""#), ("lone-low-surrogate", #""\udfff""#),
      ("surrogates-in-wrong-order", #""\udc00\ud800""#), ("no-such-escape", #""\x41""#),
      ("short-escape", #""\u12""#), ("line-break-unescaped", "\"\n\""), ("no-end", "\"a"),
    ].map { ($0, Array($1.utf8)) } + [
      ("not-utf-8", [0x22, 0xC3, 0x28, 0x22]), ("overlong", [0x22, 0xC0, 0xAF, 0x22]),
      ("surrogate-in-utf-8", [0x22, 0xED, 0xA0, 0x80, 0x22]), ("nul-unescaped", [0x22, 0, 0x22]),
    ]

  private func variations(_ texts: [(String, [UInt8])], at place: ValuePlace) -> [Variation] {
    texts.map { name, text in
      Variation(
        place: place.label, name: name, document: place.document(with: .verbatim(text)), source: place.use.span,
        states: place.use.shape.expression, rule: "Values on the wire")
    }
  }
}
