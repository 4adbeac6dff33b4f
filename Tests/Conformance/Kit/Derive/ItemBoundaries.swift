import ContractModel

/// Lists and maps around the bounds of their number of items.
enum ItemBoundaries {
  /// `make`: a collection of so many items; nil where there is none.
  static func drafts(
    for constraints: ItemConstraints, _ make: (_ count: Int) -> Draft?
  ) -> [TextBoundaries.Boundary] {
    let bounds: [(String, Located<Int>?)] = [("min_items", constraints.minItems), ("max_items", constraints.maxItems)]
    return bounds.flatMap { name, bound -> [TextBoundaries.Boundary] in
      guard let bound else { return [] }
      return TextBoundaries.around(bound.value).compactMap { suffix, count in
        make(count).map { (name, bound, suffix, $0) }
      }
    }
  }
}
