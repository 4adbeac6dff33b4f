import ContractModel

/// Null at every place of a request.
struct FieldNullFamily: Family {
  let id = "field-null"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "null in the place of each value"
  let right = "422 with the violation `null` where the type does not allow it; absent and null are two things"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.requestCases(of: self) { places, contract in
      places.values.map { place in
        Variation(
          place: place.label, name: "null", document: place.document(with: .verbatim("null")), source: place.span,
          states: "\(contract.spelling(of: place.use))\(contract.allowsNull(place.use) ? " | null" : "")",
          rule: "null")
      }
    }
  }
}
