import ContractModel

/// Every value of every enum, one that it does not have, and one in another case.
struct FieldEnumFamily: RequestFamily {
  let id = "field-enum"
  let profile = Profile.api
  let clauses = ["contract-language: Types"]
  let sends = "every value of every enum, a value that it does not have, and one in another case"
  let right = "known values are accepted, unknown ones too where the enum is open, else 422 with the violation `enum`"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      guard case .named(let name) = place.use.shape, let type = contract.type(named: name),
        case .enumeration(let values) = type.kind
      else { return [] }
      return variations(of: values, type.name.span, at: place)
    }
  }

  private func variations(of type: EnumType, _ span: SourceSpan, at place: ValuePlace) -> [Variation] {
    let states = type.isOpen ? "an open enum" : "an enum of \(type.values.count) values"
    func variation(_ name: String, _ text: String, _ source: SourceSpan) -> Variation {
      Variation(
        place: place.label, name: name, document: place.document(with: .text(text)), source: source, states: states,
        rule: "enum")
    }
    var variations = type.values.map { variation("value-\($0.name.value)", $0.wire, $0.name.span) }
    variations.append(variation("unknown", "no such value", span))
    if let first = type.values.first?.wire, first.uppercased() != first {
      variations.append(variation("other-case", first.uppercased(), span))
    }
    return variations
  }
}
