/// Texts that a pattern takes, made from its items.
package struct PatternText {
  /// No patterned string is longer, in scalar values.
  package static let longest = 1_000

  package let pattern: Pattern

  package init(_ pattern: Pattern) { self.pattern = pattern }

  /// A text of exactly so many scalar values; nil where the pattern takes none.
  package func text(ofLength length: Int) -> String? {
    pattern.alternatives.lazy.compactMap { Self.text($0, ofLength: length) }.first
  }

  /// The shortest text of at least so many scalar values, one where that is possible.
  package func shortest(from least: Int) -> String? {
    guard least <= Self.longest else { return nil }
    return (max(1, least)...Self.longest).lazy.compactMap { text(ofLength: $0) }.first ?? text(ofLength: 0)
  }

  /// A text that `items` take, each so often as it must, and then from the first on so often as it may.
  package static func text(_ items: [Pattern.Item], ofLength length: Int) -> String? {
    var missing = length - items.reduce(0) { $0 + $1.min }
    guard missing >= 0 else { return nil }
    var text = ""
    for item in items {
      let more = min(missing, item.max.map { $0 - item.min } ?? missing)
      missing -= more
      guard item.min + more > 0 else { continue }
      guard let scalar = member(of: item) else { return nil }
      text += String(repeating: String(scalar), count: item.min + more)
    }
    return missing == 0 ? text : nil
  }

  /// A letter or digit where there is one, else the first scalar value that can be seen, else the first.
  package static func member(of item: Pattern.Item) -> Unicode.Scalar? {
    let likely = "a0A-_ !.".unicodeScalars.first { item.scalars.contains($0.value) }
    let firsts = item.scalars.ranges.compactMap { Unicode.Scalar($0.lowerBound) }
    return likely ?? firsts.first { $0.value > 0x20 } ?? firsts.first
  }
}
