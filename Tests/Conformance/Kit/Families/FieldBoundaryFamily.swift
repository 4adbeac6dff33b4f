import ContractModel

/// Values just inside and just outside of every bound that the contract states.
struct FieldBoundaryFamily: RequestFamily {
  let id = "field-boundary"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "values at every bound and one step to either side of it, counted in the contract's unit"
  let right = "what lies inside is accepted, what lies outside gets 422 with that bound's violation"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { variations(of: $0, in: contract) }
  }

  private func variations(of place: ValuePlace, in contract: Contract) -> [Variation] {
    let use = contract.resolvingScalar(place.use)
    switch use.shape {
    case .string(let constraints): return sizes(at: place, TextBoundaries.drafts(for: constraints))
    case .bytes(let constraints):
      let example = place.document.value(at: place.steps)?.text.flatMap { Base64Text.decode(Array($0.utf8)) }
      return sizes(at: place, BytesBoundaries.drafts(for: constraints, example: example ?? []))
    case .int32(let constraints), .int64(let constraints):
      return numbers(at: place, NumberBoundaries.drafts(for: constraints)) + ranges(at: place, of: use)
    case .float64(let constraints):
      return numbers(at: place, NumberBoundaries.drafts(for: constraints)) + ranges(at: place, of: use)
    case .list(let item, let constraints):
      return items(item, at: place, constraints, in: contract) { .repeated($0, count: $1) }
    case .map(let item, let constraints):
      return items(item, at: place, constraints, in: contract) { .entries($0, count: $1) }
    case .bool, .uuid, .json, .named: return []
    }
  }

  private func sizes(at place: ValuePlace, _ boundaries: [TextBoundaries.Boundary]) -> [Variation] {
    boundaries.map { bound, limit, variant, draft in
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

  private func ranges(at place: ValuePlace, of use: TypeUse) -> [Variation] {
    NumberBoundaries.ranges(of: use).map { variant, draft in
      Variation(
        place: place.label, name: variant, document: place.document(with: draft), source: use.span,
        states: use.shape.expression, rule: "range")
    }
  }

  private func items(
    _ use: TypeUse, at place: ValuePlace, _ constraints: ItemConstraints, in contract: Contract,
    _ make: (_ item: Draft, _ count: Int) -> Draft
  ) -> [Variation] {
    let item = place.document.value(at: place.steps + [.item(0)]) ?? Sample(contract: contract).draft(for: use)
    return sizes(at: place, ItemBoundaries.drafts(for: constraints) { make(item, $0) })
  }
}
