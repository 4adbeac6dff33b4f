import ContractModel

/// Texts inside and outside of a pattern: what each of its items takes at its edges, and what is one step beyond.
struct PatternVariants {
  /// Alternatives, items of each and neighbours of each item that are tried; contracts may have many more.
  private static let triedAlternatives = 8
  private static let triedItems = 16
  private static let triedEdges = 12

  let pattern: Pattern
  /// A text that the pattern takes.
  let text: String

  /// The names of cases with their texts.
  var all: [(name: String, text: String)] {
    var variants = [("empty", "")] + strangers + otherCase
    for (number, items) in pattern.alternatives.prefix(Self.triedAlternatives).enumerated() {
      let name = "alternative-\(number + 1)"
      variants.append((name, Self.text(items) { $1.min }))
      for index in items.indices.prefix(Self.triedItems) {
        variants += (counts(of: items, at: index) + edges(of: items, at: index))
          .map { ("\(name)-item-\(index + 1)-\($0.0)", $0.1) }
      }
    }
    return variants
  }

  /// The text with something in it that it can't have there, also where readers that search would still find it.
  private var strangers: [(String, String)] {
    let items = pattern.alternatives.joined()
    let candidates = " !\u{E9}\u{1F600}AZaz09_-./:".unicodeScalars
    let scalars = Array(text.unicodeScalars)
    guard let stranger = candidates.first(where: { candidate in !items.contains { $0.contains(candidate) } }) else {
      return [("line-break-after", text + "\n")]
    }
    func replaced(_ index: Int) -> String {
      var copy = scalars
      if copy.indices.contains(index) { copy[index] = stranger }
      return copy.map { String($0) }.joined()
    }
    return [
      ("line-break-after", text + "\n"), ("stranger-before", "\(stranger)\(text)"),
      ("stranger-after", "\(text)\(stranger)"), ("stranger-first", replaced(0)),
      ("stranger-last", replaced(scalars.count - 1)), ("stranger-inside", replaced(scalars.count / 2)),
    ]
  }

  /// The text as readers find it that do not look at case.
  private var otherCase: [(String, String)] {
    let other = text.uppercased() == text ? text.lowercased() : text.uppercased()
    return other == text ? [] : [("other-case", other)]
  }

  /// The item as often as it must and may, and once less and more.
  private func counts(of items: [Pattern.Item], at index: Int) -> [(String, String)] {
    let item = items[index]
    let counts = [
      ("min-1", item.min - 1), ("min", item.min), ("max", item.max ?? -1), ("max+1", item.max.map { $0 + 1 } ?? -1),
    ]
    return counts.filter { (0...PatternText.longest).contains($0.1) }.map { name, count in
      (name, Self.text(items) { $0 == index ? count : $1.min })
    }
  }

  /// The first and the last scalar value of each range of the item, and their neighbours outside.
  private func edges(of items: [Pattern.Item], at index: Int) -> [(String, String)] {
    let item = items[index]
    let ranges = item.scalars.ranges
    let inside = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    let outside = ranges.flatMap { [$0.lowerBound == 0 ? 0 : $0.lowerBound - 1, $0.upperBound + 1] }
      .filter { value in Unicode.Scalar(value).map { !item.contains($0) } ?? false }
    func variants(_ name: String, _ values: [UInt32]) -> [(String, String)] {
      Self.distinct(values).prefix(Self.triedEdges).compactMap { value in
        Unicode.Scalar(value).map { scalar in
          let start = Self.text(Array(items[..<index])) { $1.min }
          let repeated = String(repeating: Self.sign(of: item), count: max(0, item.min - 1))
          let end = Self.text(Array(items[(index + 1)...])) { $1.min }
          return ("\(name)-U-\(String(value, radix: 16))", "\(start)\(scalar)\(repeated)\(end)")
        }
      }
    }
    return variants("inside", inside) + variants("outside", outside)
  }

  private static func distinct(_ values: [UInt32]) -> [UInt32] {
    var seen: Set<UInt32> = []
    return values.filter { seen.insert($0).inserted }
  }

  private static func text(_ items: [Pattern.Item], _ count: (_ index: Int, Pattern.Item) -> Int) -> String {
    items.enumerated().map { index, item in String(repeating: sign(of: item), count: count(index, item)) }.joined()
  }

  /// Empty for an item that takes nothing.
  private static func sign(of item: Pattern.Item) -> String { PatternText.member(of: item).map { String($0) } ?? "" }
}
