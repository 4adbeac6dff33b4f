import ContractModel

/// Documents of 64 levels and of one more: in a field that nothing declares, and of types that hold themselves.
struct Nestings: PlaceVariations {
  private static let deepest = 64

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.objects.flatMap(undeclared) + places.values.flatMap { selves(at: $0, places.type) }
  }

  private func undeclared(in place: ObjectPlace) -> [Variation] {
    let left = Self.deepest - place.steps.count - 1
    guard left > 0 else { return [] }
    return [("64-levels-undeclared", left), ("65-levels-undeclared", left + 1)].flatMap { name, levels in
      [("list", "[", "]"), ("object", "{\"a\":", "}")].map { kind, open, close in
        // The innermost object would lack its value.
        let inner = kind == "list" ? "" : "{}"
        let count = kind == "list" ? levels : levels - 1
        let text = String(repeating: open, count: count) + inner + String(repeating: close, count: count)
        return Variation(
          place: place.label, name: "\(name)-\(kind)",
          document: place.document { $0.adding("x-undeclared", .verbatim(text)) }, source: place.span,
          states: "at most 64 levels", rule: "malformed_json")
      }
    }
  }

  /// The document in itself, as often as there is room for it, and once more.
  private func selves(at place: ValuePlace, _ type: String?) -> [Variation] {
    guard case .named(let name) = place.use.shape, name == type, !place.steps.isEmpty,
      let inner = place.document.value(at: place.steps)
    else { return [] }
    let room = (Self.deepest - Self.depth(of: inner)) / place.steps.count
    guard room > 0 else { return [] }
    return [("deepest-self", room), ("deeper-self", room + 1)].map { name, count in
      let nested = (0..<count).reduce(inner) { draft, _ in place.document(with: draft) }
      return Variation(
        place: place.label, name: name, document: nested, source: place.span, states: "at most 64 levels",
        rule: "malformed_json")
    }
  }

  private static func depth(of draft: Draft) -> Int {
    switch draft {
    case .object(let members): 1 + (members.map { depth(of: $0.value) }.max() ?? 0)
    case .list(let items): 1 + (items.map { depth(of: $0) }.max() ?? 0)
    case .repeated(let item, _), .entries(let item, _): 1 + depth(of: item)
    case .verbatim, .filled: 0
    }
  }
}
