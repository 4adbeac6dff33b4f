import ContractModel

/// A pattern as the run-time files match it: for each item its least, its most and the bounds of its ranges.
struct CSharpPattern: CustomStringConvertible {
  let description: String

  init(_ pattern: Pattern) {
    let alternatives = pattern.alternatives.map { items in
      ", new TextPattern.Item[] { \(items.map(Self.item).joined(separator: ", ")) }"
    }
    description = "new TextPattern(\(CSharpLiteral.string(pattern.text))\(alternatives.joined()))"
  }

  private static func item(_ item: Pattern.Item) -> String {
    let bounds = item.scalars.ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    let most = item.max.map(String.init) ?? "int.MaxValue"
    return "new TextPattern.Item(\(([String(item.min), most] + bounds.map { String($0) }).joined(separator: ", ")))"
  }
}
