import ContractModel

/// A field left out, or written in another case, which is another field.
struct FieldRequiredFamily: RequestFamily {
  let id = "field-required"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "each field of a request left out, and under a name in another case"
  let right = "422 with the violation `required` where the field must be there; else as if nothing were wrong"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap(variations)
  }

  private func variations(of place: ValuePlace) -> [Variation] {
    guard let field = place.field else { return [] }
    let name = field.name.value
    let states = "that '\(name)' \(field.isRequired ? "must" : "need not") be there"
    let missing = Variation(
      place: place.label, name: "missing", document: place.document(changingOwner: { $0.removing(name) }),
      source: field.name.span,
      states: states, rule: "required")
    let other = name.uppercased() == name ? name.lowercased() : name.uppercased()
    guard other != name else { return [missing] }
    let renamed = Variation(
      place: place.label, name: "other-case", document: place.document(changingOwner: { $0.renaming(name, to: other) }),
      source: field.name.span, states: states, rule: "required")
    return [missing, renamed]
  }
}
