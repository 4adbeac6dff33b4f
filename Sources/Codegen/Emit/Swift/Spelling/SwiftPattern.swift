import ContractModel

/// A pattern as the run-time files match it: for each item the bounds of its ranges, its least and its most.
struct SwiftPattern: CustomStringConvertible {
  let description: String

  init(_ pattern: Pattern) {
    let alternatives = pattern.alternatives.map { items in
      "[\(items.map(Self.item).joined(separator: ", "))]"
    }
    description = "TextPattern(\(SwiftLiteral.string(pattern.text)), [\(alternatives.joined(separator: ", "))])"
  }

  private static func item(_ item: Pattern.Item) -> String {
    let bounds = item.scalars.ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    let most = item.max.map(String.init) ?? "nil"
    return ".init([\(bounds.map(String.init).joined(separator: ", "))], \(item.min), \(most))"
  }
}
