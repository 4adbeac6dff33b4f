import ContractModel

/// Every case of every union, and everything that can be wrong with a tag.
struct FieldUnionFamily: RequestFamily {
  let id = "field-union"
  let profile = Profile.api
  let clauses = ["contract-language: Types"]
  let sends = "every case of every union, its tag last, missing, null, no string, unknown and in another case"
  let right = "a tag is read wherever it stands; a bad one gets one violation at its path, and the rest is not judged"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.unions.flatMap { cases(of: $0) + tags(of: $0) }
  }

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
    if let name = place.union.cases.first?.name.value, name.uppercased() != name {
      variations.append(variation("tag-other-case", tagged(.text(name.uppercased()))))
    }
    return variations
  }
}
