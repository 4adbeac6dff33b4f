import ContractModel

/// Values just inside and just outside of every bound that the contract states.
struct FieldBoundaryFamily: Family {
  let id = "field-boundary"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "values at every bound and one step to either side of it, counted in the contract's unit"
  let right = "what lies inside is accepted, what lies outside gets 422 with that bound's violation"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.requestCases(of: self) { places, contract in
      places.values.flatMap { variations(of: $0, in: contract, maxBody: places.maxBody) }
    }
  }

  private func variations(of place: ValuePlace, in contract: Contract, maxBody: Int) -> [Variation] {
    let use = contract.resolvingScalar(place.use)
    switch use.shape {
    case .string(let constraints): return texts(at: place, constraints, maxBody)
    case .int32(let constraints), .int64(let constraints):
      return numbers(at: place, NumberBoundaries.drafts(for: constraints)) + ranges(at: place, of: use, in: contract)
    case .float64(let constraints):
      return numbers(at: place, NumberBoundaries.drafts(for: constraints)) + ranges(at: place, of: use, in: contract)
    case .list(_, let constraints): return items(at: place, constraints, maxBody)
    case .bool, .named: return []
    }
  }

  private func texts(at place: ValuePlace, _ constraints: StringConstraints, _ maxBody: Int) -> [Variation] {
    TextBoundaries.drafts(for: constraints, maxBody: maxBody).map { bound, limit, variant, draft in
      Variation(
        place: place.label, name: "\(bound)\(variant)", document: place.document(with: draft), source: limit.span,
        states: "\(bound) \(limit.value)", rule: bound)
    }
  }

  private func numbers(at place: ValuePlace, _ boundaries: [NumberBoundaries.Boundary]) -> [Variation] {
    boundaries.map { boundary in
      Variation(
        place: place.label, name: "\(boundary.bound)\(boundary.variant)",
        document: place.document(with: boundary.4), source: boundary.at,
        states: "\(boundary.bound) \(boundary.value)", rule: boundary.bound)
    }
  }

  private func ranges(at place: ValuePlace, of use: TypeUse, in contract: Contract) -> [Variation] {
    NumberBoundaries.ranges(of: use).map { variant, draft in
      Variation(
        place: place.label, name: variant, document: place.document(with: draft), source: use.span,
        states: contract.spelling(of: use), rule: "range")
    }
  }

  private func items(at place: ValuePlace, _ constraints: ItemConstraints, _ maxBody: Int) -> [Variation] {
    guard let item = place.document.value(at: place.steps + [.item(0)]) else { return [] }
    return ItemBoundaries.drafts(for: constraints, of: item, maxBody: maxBody).map { bound, limit, variant, draft in
      Variation(
        place: place.label, name: "\(bound)\(variant)", document: place.document(with: draft), source: limit.span,
        states: "\(bound) \(limit.value)", rule: bound)
    }
  }
}
