import ContractModel

/// Lists and maps around the bounds of their number of items, made of copies of their first.
enum ItemBoundaries {
  static func drafts(
    for constraints: ItemConstraints, _ make: (_ count: Int) -> Draft
  ) -> [TextBoundaries.Boundary] {
    let bounds: [(String, Located<Int>?)] = [("min_items", constraints.minItems), ("max_items", constraints.maxItems)]
    return bounds.flatMap { name, bound -> [TextBoundaries.Boundary] in
      guard let bound else { return [] }
      return TextBoundaries.around(bound.value).map { suffix, count in (name, bound, suffix, make(count)) }
    }
  }
}
