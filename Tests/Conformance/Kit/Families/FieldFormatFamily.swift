import ContractModel

/// Base64 and UUIDs as they are written, and as lenient readers take them.
struct FieldFormatFamily: RequestFamily {
  let id = "field-format"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "base64 and UUIDs in every legal spelling, and in those that lenient readers take"
  let right = "legal spellings are accepted, others get 422 with the violation `format`"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      switch contract.resolvingScalar(place.use).shape {
      case .bytes: variations(Self.base64, at: place)
      case .uuid: variations(Self.uuids, at: place)
      default: []
      }
    }
  }

  /// JSON texts; the oracle says which of them are right.
  private static let base64 = [
    ("empty", #""""#), ("one-byte", #""QQ==""#), ("two-bytes", #""QUE=""#), ("three-bytes", #""QUFB""#),
    ("escaped-solidus", #""\/\/\/\/""#), ("escaped-letter", #""\u0051UFB""#), ("padding-missing", #""QQ""#),
    ("padding-short", #""QQ=""#), ("padding-long", #""QUFB====""#), ("padding-alone", #""====""#),
    ("padding-inside", #""QQ==QUFB""#), ("url-alphabet", #""-_-_""#), ("space-inside", #""QUFB QUFB""#),
    ("line-break", #""QUFB\r\nQUFB""#), ("line-break-after", #""QUFB\n""#), ("trailing-bits-one-byte", #""QR==""#),
    ("trailing-bits-two-bytes", #""QUF=""#), ("one-character", #""Q""#), ("not-ascii", #""QUFé""#),
    ("data-url", #""data:;base64,QUFB""#), ("hexadecimal", #""4141413""#),
  ]

  private static let uuids = [
    ("lower-case", #""5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10""#),
    ("upper-case", #""5F6B3A52-8A4E-4C0E-9D55-0C2B6F6F2C10""#),
    ("mixed-case", #""5f6B3a52-8A4e-4c0E-9d55-0C2b6f6F2c10""#), ("nil", #""00000000-0000-0000-0000-000000000000""#),
    ("max", #""ffffffff-ffff-ffff-ffff-ffffffffffff""#), ("escaped", #""\u0035f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10""#),
    ("empty", #""""#), ("braces", #""{5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10}""#),
    ("urn", #""urn:uuid:5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10""#),
    ("no-hyphens", #""5f6b3a528a4e4c0e9d550c2b6f6f2c10""#),
    ("hyphen-moved", #""5f6b3a5-28a4e-4c0e-9d55-0c2b6f6f2c10""#),
    ("one-digit-short", #""5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c1""#),
    ("one-digit-long", #""5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c100""#),
    ("no-hex-digit", #""5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c1g""#),
    ("full-width-digit", #""５f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10""#),
    ("space-before", #"" 5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10""#),
    ("line-break-after", #""5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10\n""#),
  ]

  private func variations(_ texts: [(name: String, text: String)], at place: ValuePlace) -> [Variation] {
    texts.map { name, text in
      Variation(
        place: place.label, name: name, document: place.document(with: .verbatim(text)), source: place.use.span,
        states: place.use.shape.expression, rule: "format")
    }
  }
}
