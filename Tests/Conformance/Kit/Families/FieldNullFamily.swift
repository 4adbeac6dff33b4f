import ContractModel

/// Null at every place of a request.
struct FieldNullFamily: RequestFamily {
  let id = "field-null"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "null in the place of each value"
  let right = "422 with the violation `null` where the type does not allow it; absent and null are two things"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.map { place in
      let isAny = contract.isAny(place.use)
      return Variation(
        place: place.label, name: "null", document: place.document(with: .verbatim("null")), source: place.span,
        states: place.use.shape.expression + (contract.allowsNull(place.use) && !isAny ? " | null" : ""), rule: "null")
    }
  }
}
