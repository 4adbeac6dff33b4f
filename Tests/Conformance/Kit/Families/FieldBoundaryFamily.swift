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

  func untestable(_ derivation: Derivation) -> [Untestable] {
    derivation.untestable(of: self)
      + derivation.contract.endpoints.flatMap { endpoint in
        RequestPlaces(of: endpoint, in: derivation.contract).values.flatMap { place in
          bounds(withoutItemsAt: place, in: derivation.contract).map { bound in
            Untestable(
              what: "\(bound) of \(endpoint.name.value)/\(place.label)",
              reason: "the kit knows of too few items that differ")
          }
        }
      }
  }

  /// The bounds of a list that no list of different items reaches.
  private func bounds(withoutItemsAt place: ValuePlace, in contract: Contract) -> [String] {
    guard case .list(let item, let limits) = place.use.shape, limits.uniqueItems != nil else { return [] }
    let values = DistinctValues(contract: contract)
    return [("min_items", limits.minItems), ("max_items", limits.maxItems)].compactMap { name, bound in
      bound.flatMap { values.drafts($0.value, of: item) == nil ? name : nil }
    }
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
    case .list(let item, let constraints) where constraints.uniqueItems != nil:
      let values = DistinctValues(contract: contract)
      let first = Sample(contract: contract).draft(for: item)
      return sizes(
        at: place,
        ItemBoundaries.drafts(for: constraints) { count in
          // Beyond its bounds a list is not asked whether its items differ.
          constraints.allows(count) ? values.drafts(count, of: item).map(Draft.list) : .repeated(first, count: count)
        })
    case .list(let item, let constraints):
      return items(item, at: place, constraints, in: contract) { .repeated($0, count: $1) }
    case .map(let item, let constraints):
      return items(item, at: place, constraints, in: contract) { .entries($0, count: $1) }
    case .bool, .timestamp, .date, .uuid, .json, .named: return []
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

extension ItemConstraints {
  fileprivate func allows(_ count: Int) -> Bool {
    count >= minItems?.value ?? 0 && count <= maxItems?.value ?? .max
  }
}
