import ContractModel

/// The keys of maps: any text, and how they stand in the paths of violations.
struct FieldMapFamily: RequestFamily {
  let id = "field-map"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "maps without entries and with unusual keys, over right values and over wrong ones"
  let right = "keys are any text and differ by their bytes; in paths they are cut at 64 scalar values, then escaped"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      guard case .map(let item, _) = contract.resolvingScalar(place.use).shape else { return [] }
      let right = place.document.value(at: place.steps + [.item(0)]) ?? Sample(contract: contract).draft(for: item)
      return documents(right.recipe.bytes, wrong: wrong(for: item, in: contract)).map { name, text in
        Variation(
          place: place.label, name: name, document: place.document(with: .verbatim(text)), source: place.use.span,
          states: place.use.shape.expression, rule: "map")
      }
    }
  }

  /// As JSON strings.
  private static let keys = [
    ("empty", #""""#), ("pointer-signs", #""a/b~c~1""#), ("control", #""\u0000\n""#), ("quote", #""\"\\""#),
    ("astral", #""😀""#), ("64-long", "\"\(String(repeating: "k", count: 64))\""),
    ("65-long", "\"\(String(repeating: "k", count: 65))\""),
    ("65-long-astral", "\"\(String(repeating: "😀", count: 65))\""),
    ("65-long-signs", "\"\(String(repeating: "~", count: 65))\""),
  ]

  private func documents(_ right: [UInt8], wrong: [UInt8]?) -> [(String, [UInt8])] {
    func map(_ entries: (key: String, value: [UInt8])...) -> [UInt8] {
      Array("{".utf8) + entries.map { Array("\($0.key):".utf8) + $0.value }.joined(separator: [UInt8(ascii: ",")])
        + Array("}".utf8)
    }
    var documents = [
      ("empty", map()), ("same-key-twice", map((#""a""#, right), (#""a""#, right))),
      ("same-key-escaped", map((#""a""#, right), (#""\u0061""#, right))),
      ("keys-of-two-normal-forms", map(("\"\u{E9}\"", right), ("\"e\u{301}\"", right))),
      ("keys-of-two-cases", map((#""a""#, right), (#""A""#, right))),
    ]
    for (name, key) in Self.keys { documents.append(("key-\(name)", map((key, right)))) }
    guard let wrong else { return documents }
    for (name, key) in Self.keys { documents.append(("wrong-under-\(name)", map((key, wrong)))) }
    documents.append(("wrong-in-order", map((#""z""#, wrong), (#""m""#, right), (#""a""#, wrong))))
    return documents
  }

  /// What the type of the entries refuses; nil where the kit knows of nothing.
  private func wrong(for item: TypeUse, in contract: Contract) -> [UInt8]? {
    if contract.isAny(item) { return Array("1e400".utf8) }
    return contract.allowsNull(item) ? nil : Array("null".utf8)
  }
}
