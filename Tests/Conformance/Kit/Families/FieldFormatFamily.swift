import ContractModel

/// Base64, timestamps, dates and UUIDs as they are written, and as lenient readers take them.
struct FieldFormatFamily: RequestFamily {
  let id = "field-format"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "base64, timestamps, dates and UUIDs in every legal spelling, and in those that lenient readers take"
  let right = "legal spellings are accepted, others get 422 with the violation `format`"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      switch contract.resolvingScalar(place.use).shape {
      case .bytes: variations(Self.base64, at: place)
      case .timestamp: variations(Self.timestamps, at: place)
      case .date: variations(Self.dates, at: place)
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

  private static let timestamps = [
    ("utc", #""2026-01-31T23:59:59Z""#), ("milliseconds", #""2026-01-31T23:59:59.123Z""#),
    ("microseconds", #""2026-01-31T23:59:59.123456Z""#), ("nanoseconds", #""2026-01-31T23:59:59.123456789Z""#),
    ("one-digit", #""2026-01-31T23:59:59.5Z""#), ("lower-case", #""2026-01-31t23:59:59z""#),
    ("offset-ahead", #""2026-02-01T01:29:59+01:30""#), ("offset-behind", #""2026-01-31T15:59:59-08:00""#),
    ("offset-unknown", #""2026-01-31T23:59:59-00:00""#), ("leap-day", #""2024-02-29T12:00:00Z""#),
    ("first", #""0001-01-01T00:00:00Z""#), ("last", #""9999-12-31T23:59:59.999999Z""#),
    ("escaped", #""2026\u002d01-31T23:59:59Z""#), ("before-first", #""0000-12-31T23:59:59Z""#),
    ("before-first-by-offset", #""0001-01-01T00:30:00+01:00""#),
    ("after-last-by-offset", #""9999-12-31T23:30:00-01:00""#), ("no-offset", #""2026-01-31T23:59:59""#),
    ("space-for-t", #""2026-01-31 23:59:59Z""#), ("no-such-day", #""2026-02-30T00:00:00Z""#),
    ("no-leap-day", #""1900-02-29T00:00:00Z""#), ("hour-24", #""2026-01-31T24:00:00Z""#),
    ("second-60", #""2016-12-31T23:59:60Z""#), ("no-seconds", #""2026-01-31T23:59Z""#),
    ("ten-digits", #""2026-01-31T23:59:59.1234567890Z""#), ("fraction-empty", #""2026-01-31T23:59:59.Z""#),
    ("comma", #""2026-01-31T23:59:59,5Z""#), ("offset-without-colon", #""2026-01-31T23:59:59+0100""#),
    ("offset-24", #""2026-01-31T23:59:59+24:00""#), ("basic-format", #""20260131T235959Z""#),
    ("week-date", #""2026-W05-6T23:59:59Z""#), ("date-alone", #""2026-01-31""#),
    ("http-date", #""Sat, 31 Jan 2026 23:59:59 GMT""#), ("space-before", #"" 2026-01-31T23:59:59Z""#),
    ("line-break-after", #""2026-01-31T23:59:59Z\n""#), ("full-width-digit", #""２026-01-31T23:59:59Z""#),
    ("empty", #""""#),
  ]

  private static let dates = [
    ("plain", #""2026-01-31""#), ("leap-day", #""2024-02-29""#), ("leap-day-of-400", #""2000-02-29""#),
    ("first", #""0001-01-01""#), ("last", #""9999-12-31""#), ("escaped", #""2026\u002d01-31""#),
    ("year-0", #""0000-12-31""#), ("no-such-day", #""2026-02-30""#), ("no-leap-day", #""2026-02-29""#),
    ("no-leap-day-of-100", #""2100-02-29""#), ("month-13", #""2026-13-01""#), ("day-0", #""2026-01-00""#),
    ("one-digit", #""2026-1-31""#), ("five-digits", #""12026-01-31""#), ("slashes", #""2026/01/31""#),
    ("basic-format", #""20260131""#), ("week-date", #""2026-W05-6""#), ("with-time", #""2026-01-31T00:00:00Z""#),
    ("space-after", #""2026-01-31 ""#), ("line-break-after", #""2026-01-31\n""#),
    ("full-width-digit", #""2026-01-3１""#), ("empty", #""""#),
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
