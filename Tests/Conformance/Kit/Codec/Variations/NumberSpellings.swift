import ContractModel

/// Numbers that writers spell in different ways, and what some readers take for a number.
struct NumberSpellings: PlaceVariations {
  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      switch contract.resolvingScalar(place.use).shape {
      case .float64, .json: return variations(Self.numbers + Self.broken, at: place)
      case .int32, .int64: return variations(Self.integers + Self.broken, at: place)
      case .string, .bool, .bytes, .timestamp, .date, .uuid, .list, .map, .named: return []
      }
    }
  }

  private static let numbers = [
    ("whole", "1.0"), ("1e16", "1e16"), ("1e21", "1e21"), ("below-1e21", "999999999999999900000.0"), ("1e-6", "1e-6"),
    ("1e-7", "1E-07"), ("minus-zero", "-0.0"), ("minus-zero-integer", "-0"), ("tenth", "0.10"), ("half", "5e-1"),
    ("exponent-sign", "1.5E+0"), ("long", "0.30000000000000004"), ("least", "5e-324"),
    ("least-normal", "2.2250738585072014e-308"),
    ("largest", "1.7976931348623157e308"), ("two-to-the-68", "295147905179352830000"),
    ("not-a-double", "9007199254740993.0"),
    ("tie", "1.00000000000000011102230246251565404236316680908203125"),
    ("64-characters", "0." + String(repeating: "3", count: 62)),
  ]

  private static let integers = [
    ("minus-zero", "-0"), ("fraction", "1.0"), ("exponent", "1e3"), ("minus-one", "-1"),
    ("64-characters", String(repeating: "9", count: 64)),
  ]

  private static let broken = [
    ("nan", "NaN"), ("infinity", "Infinity"), ("minus-infinity", "-Infinity"), ("leading-zero", "01"),
    ("plus", "+1"), ("no-fraction", "1."), ("no-integer", ".5"), ("no-exponent", "1e"), ("hexadecimal", "0x1"),
    ("minus-alone", "-"), ("underscore", "1_0"), ("full-width", "１"),
    ("65-characters", String(repeating: "9", count: 65)),
  ]

  private func variations(_ texts: [(String, String)], at place: ValuePlace) -> [Variation] {
    texts.map { name, text in
      Variation(
        place: place.label, name: name, document: place.document(with: .verbatim(text)), source: place.use.span,
        states: place.use.shape.expression, rule: "Values on the wire")
    }
  }
}
