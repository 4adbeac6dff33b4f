/// Finds what would make matching try again: an item of variable count that shares a scalar value with one that can
/// follow it, up to and including the next one with a non-zero minimum.
enum PatternLinearity {
  struct Clash {
    let item: PatternParser.PlacedItem
    let follower: PatternParser.PlacedItem
    /// One that both take.
    let shared: Unicode.Scalar
  }

  static func firstClash(in alternatives: [[PatternParser.PlacedItem]]) -> Clash? {
    for items in alternatives {
      for (index, item) in items.enumerated() where item.item.min != item.item.max {
        if let clash = clash(of: item, with: items[(index + 1)...]) { return clash }
      }
    }
    return nil
  }

  private static func clash(
    of item: PatternParser.PlacedItem, with followers: ArraySlice<PatternParser.PlacedItem>
  ) -> Clash? {
    for follower in followers {
      if let shared = readable(item.item.scalars.intersection(follower.item.scalars)) {
        return Clash(item: item, follower: follower, shared: shared)
      }
      if follower.item.min > 0 { return nil }
    }
    return nil
  }

  /// The first that can be seen, if there is one: `.` begins with U+0000.
  private static func readable(_ scalars: ScalarSet) -> Unicode.Scalar? {
    let visible = scalars.ranges.first { $0.upperBound > 0x20 }.map { max($0.lowerBound, 0x21) }
    return (visible ?? scalars.ranges.first?.lowerBound).flatMap(Unicode.Scalar.init)
  }
}
