import ContractModel

/// Lists whose items must differ.
struct FieldUniqueFamily: RequestFamily {
  let id = "field-unique"
  let profile = Profile.api
  let clauses = ["contract-language: Types"]
  let sends = "in every list with `unique_items` equal items, spelled alike and otherwise, and items that differ"
  let right = "equal items get one violation `unique_items` at the list; what only looks alike differs"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      guard case .list(let item, let limits) = place.use.shape, let source = limits.uniqueItems else { return [] }
      return lists(of: item, at: place, in: contract).map { name, items in
        Variation(
          place: place.label, name: name, document: place.document(with: .list(items)), source: source,
          states: "unique_items", rule: "unique_items")
      }
    }
  }

  private func lists(of item: TypeUse, at place: ValuePlace, in contract: Contract) -> [(String, [Draft])] {
    let values = DistinctValues(contract: contract)
    guard let first = place.document.value(at: place.steps + [.item(0)]) ?? values.drafts(1, of: item)?.first else {
      return []
    }
    var lists = [("two-equal", [first, first])]
    for (name, other) in Respelling.all(of: first, as: item, in: contract) { lists.append((name, [first, other])) }
    if !contract.allowsNull(item) { lists.append(("equal-beside-wrong", [first, .verbatim("null"), first])) }
    if let two = values.drafts(2, of: item) {
      lists += [("two-different", two), ("equal-apart", two + [two[0]]), ("empty", [])]
    }
    if case .string = contract.resolvingScalar(item).shape {
      lists.append(("two-normal-forms", [.text("\u{E9}"), .text("e\u{301}")]))
    }
    return lists
  }
}
