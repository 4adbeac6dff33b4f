import ContractModel

/// Lists around the bounds of their number of items, made of copies of a list's first item.
enum ItemBoundaries {
  /// Lists that no body of `maxBody` bytes could hold, two for each item at least, are left out.
  static func drafts(
    for constraints: ItemConstraints, of item: Draft, maxBody: Int
  ) -> [(bound: String, at: Located<Int>, variant: String, Draft)] {
    let bounds: [(String, Located<Int>?)] = [("min_items", constraints.minItems), ("max_items", constraints.maxItems)]
    return bounds.flatMap { name, bound -> [(String, Located<Int>, String, Draft)] in
      guard let bound else { return [] }
      guard bound.value <= maxBody / 2 else { return [] }
      return [("-1", bound.value - 1), ("", bound.value), ("+1", bound.value + 1)]
        .filter { $0.1 >= 0 }
        .map { suffix, count in (name, bound, suffix, .list(Array(repeating: item, count: count))) }
    }
  }
}
