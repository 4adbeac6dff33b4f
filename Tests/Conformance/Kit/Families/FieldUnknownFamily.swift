import ContractModel

/// A field that no contract declares, in every object.
struct FieldUnknownFamily: RequestFamily {
  let id = "field-unknown"
  let profile = Profile.api
  let clauses = ["contract-language: Types"]
  let sends = "in every object a field that it does not declare, first and last, holding a value of every kind"
  let right = "it is ignored, or 422 with the violation `unknown_field` where the object says `unknown_fields: reject`"

  /// Not a name that a contract would have: a hyphen is not allowed in one.
  private static let name = "x-undeclared"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.objects.flatMap(variations)
  }

  private func variations(of place: ObjectPlace) -> [Variation] {
    let values: [(String, Bool, Draft)] = [
      ("first", true, .verbatim(#"{"deep":[1,2.5e3,null,{"x":"\u0000"}]}"#)), ("last", false, .verbatim("true")),
      ("null", false, .verbatim("null")),
      // Beyond every number that the contract language has: what is ignored is not converted either.
      ("huge-number", false, .verbatim("1e400")),
    ]
    return values.map { name, isFirst, value in
      Variation(
        place: place.label, name: name,
        document: place.document { $0.adding(Self.name, value, first: isFirst) }, source: place.span,
        states: "unknown_fields: \(place.object.unknownFields.rawValue)", rule: "unknown_fields")
    }
  }
}
