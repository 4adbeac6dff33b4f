import ContractModel

/// Every case of every union, and everything that can be wrong with a tag.
struct FieldUnionFamily: RequestFamily {
  let id = "field-union"
  let profile = Profile.api
  let clauses = ["contract-language: Types"]
  let sends = "every case of every union, its tag last, missing, null, no string, unknown and in another case"
  let right =
    "a tag is read wherever it stands; a bad one gets one violation at its path, and the rest is not judged; an unknown one "
    + "is accepted where the union is open"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.unions.flatMap { cases(of: $0) + tags(of: $0) }
  }

  /// What may stand beside the tag of a case that nobody knows: any JSON, and numbers that are none.
  private static let unknownCases: [(name: String, fields: [Draft.Member])] = [
    (
      "unknown-deep",
      [
        .init(name: "", value: .verbatim("null")),
        .init(name: "a/b", value: .verbatim(#"[1,{"c~d":["\u0000",-0.5e-3]}]"#)),
      ]
    ),
    ("unknown-huge-number", [.init(name: "a/b", value: .verbatim(#"{"c~d":[0,1e400]}"#))]),
    ("unknown-same-key-twice", [.init(name: "a", value: .verbatim("1")), .init(name: "a", value: .verbatim("1"))]),
  ]

  private func cases(of place: UnionPlace) -> [Variation] {
    zip(place.union.cases, place.documents).map { unionCase, document in
      Variation(
        place: place.label, name: "case-\(unionCase.name.value)", document: document, source: unionCase.name.span,
        states: "the case '\(unionCase.name.value)'", rule: "tag")
    }
  }

  private func tags(of place: UnionPlace) -> [Variation] {
    let tag = place.union.tag.value
    func variation(_ name: String, _ change: (Draft) -> Draft) -> Variation {
      Variation(
        place: place.label, name: name, document: place.document(by: change), source: place.union.tag.span,
        states: "that the tag is '\(tag)'", rule: "tag")
    }
    func tagged(_ value: Draft) -> (Draft) -> Draft { { $0.removing(tag).adding(tag, value, first: true) } }
    var variations = [
      variation("tag-last") { $0.movingLast(tag) },
      variation("tag-missing") { $0.removing(tag) },
      variation("tag-null", tagged(.verbatim("null"))),
      variation("tag-number", tagged(.verbatim("0"))),
      variation("tag-unknown", tagged(.text("no such case"))),
      // The fields of the case are wrong too: only the tag is told.
      variation("tag-alone-unknown") { _ in .object([.init(name: tag, value: .text("no such case"))]) },
    ]
    if place.union.isOpen {
      variations += Self.unknownCases.map { name, fields in
        variation(name) { _ in .object([.init(name: tag, value: .text("no such case"))] + fields) }
      }
    }
    if let name = place.union.cases.first?.name.value, name.uppercased() != name {
      variations.append(variation("tag-other-case", tagged(.text(name.uppercased()))))
    }
    return variations
  }
}
