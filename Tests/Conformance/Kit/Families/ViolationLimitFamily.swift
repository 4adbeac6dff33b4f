import ContractModel

/// Documents with as many violations as are told, and with one more.
struct ViolationLimitFamily: RequestFamily {
  let id = "violation-limit"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "a list or map with as many wrong items as violations are told of a document, and with one more"
  let right = "the first 32 violations, in their order, and no more"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    for place in places.values {
      guard let many = wrongItems(of: contract.resolvingScalar(place.use), contract) else { continue }
      return [("all-told", Oracle.maxViolations), ("one-more", Oracle.maxViolations + 1)].map { name, count in
        Variation(
          place: place.label, name: name, document: place.document(with: many(count)), source: place.span,
          states: place.use.shape.expression, rule: "violations")
      }
    }
    return []
  }

  /// Makes a collection of so many items, each of them wrong; nil where the kit knows of no wrong one.
  private func wrongItems(of use: TypeUse, _ contract: Contract) -> ((Int) -> Draft)? {
    func wrong(_ item: TypeUse) -> Draft? {
      // Beyond every double: all that can be wrong with a `json`.
      if contract.isAny(item) { return .verbatim("1e400") }
      return contract.allowsNull(item) ? nil : .verbatim("null")
    }
    switch use.shape {
    case .list(let item, _): return wrong(item).map { item in { .repeated(item, count: $0) } }
    case .map(let item, _): return wrong(item).map { item in { .entries(item, count: $0) } }
    default: return nil
    }
  }
}
