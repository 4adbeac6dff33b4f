import ContractModel

/// What stands where any JSON value may stand.
struct FieldJSONFamily: RequestFamily {
  let id = "field-json"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "numbers, texts and nestings at the edge of JSON where any value may stand"
  let right = "all that JSON has is accepted; numbers beyond doubles get `range`, what I-JSON forbids is malformed"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.filter { contract.isAny($0.use) }.flatMap { place in
      (Self.values + Self.nestings(within: place.steps.count)).map { name, text in
        Variation(
          place: place.label, name: name, document: place.document(with: .verbatim(text)), source: place.use.span,
          states: place.use.shape.expression, rule: "json")
      }
    }
  }

  private static let values = [
    ("largest-integer", "9223372036854775807"), ("beyond-integers", "9223372036854775808"),
    ("not-a-double", "9007199254740993"), ("largest-double", "1.7976931348623157e308"), ("beyond-doubles", "1e400"),
    ("below-doubles", "-1e400"), ("underflow", "1e-400"), ("minus-zero", "-0"),
    ("number-of-64-characters", "0." + String(repeating: "1", count: 62)),
    ("number-of-65-characters", "0." + String(repeating: "1", count: 63)), ("nul", #""\u0000""#),
    ("lone-surrogate", #""\ud800""#), ("empty-key", #"{"":1}"#), ("same-key-twice", #"{"a":1,"a":2}"#),
    ("same-key-escaped", #"{"a":1,"\u0061":2}"#), ("keys-of-two-normal-forms", "{\"\u{E9}\":1,\"e\u{301}\":2}"),
    ("keys-with-pointer-signs", #"{"a/b":{"c~d":[0,1e400]}}"#),
    ("long-key", "{\"\(String(repeating: "k", count: 65))\":1e400}"),
    ("two-faults", "[1e400,{\"x\":-1e999}]"),
  ]

  /// The deepest value, and one level more, in a place that lies within so many objects and lists already.
  private static func nestings(within depth: Int) -> [(String, String)] {
    let left = 64 - depth
    guard left > 0 else { return [] }
    return [("deepest", left), ("deeper", left + 1)].flatMap { name, levels in
      [
        ("\(name)-list", nesting(levels, open: "[", inner: "", close: "]")),
        ("\(name)-object", nesting(levels - 1, open: #"{"a":"#, inner: "{}", close: "}")),
      ]
    }
  }

  private static func nesting(_ levels: Int, open: String, inner: String, close: String) -> String {
    String(repeating: open, count: levels) + inner + String(repeating: close, count: levels)
  }
}
