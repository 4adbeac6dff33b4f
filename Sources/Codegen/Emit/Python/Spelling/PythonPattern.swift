import ContractModel

/// A pattern as a regular expression of Python, which is as linear: no item of variable count shares a character with
/// what may follow it, so that nothing it gives back can match.
struct PythonPattern: CustomStringConvertible {
  /// A tuple of the contract's text, for messages, and of what matches.
  let description: String

  init(_ pattern: Pattern) {
    let alternatives = pattern.alternatives.map { $0.map(Self.item).joined() }
    let expression = PythonLiteral.raw(alternatives.joined(separator: "|"))
    description = "(\(PythonLiteral.string(pattern.text)), _re.compile(\(expression)))"
  }

  /// The constant that holds the pattern of a type, or of a field of one.
  static func name(of type: String, field: String? = nil) -> String {
    "_PATTERN_OF_"
      + ([type] + (field.map { [$0] } ?? [])).map { PythonName(constant: $0).description }.joined(separator: "__")
  }

  private static func item(_ item: Pattern.Item) -> String {
    let set = item.scalars.ranges.map { range in
      range.lowerBound == range.upperBound
        ? character(range.lowerBound) : "\(character(range.lowerBound))-\(character(range.upperBound))"
    }.joined()
    return "[\(set)]\(count(item))"
  }

  private static func count(_ item: Pattern.Item) -> String {
    switch (item.min, item.max) {
    case (1, 1): ""
    case (0, 1): "?"
    case (0, nil): "*"
    case (1, nil): "+"
    case (let least, nil): "{\(least),}"
    case (let least, .some(let most)): least == most ? "{\(least)}" : "{\(least),\(most)}"
    }
  }

  /// Letters and digits as they are, all else by its number.
  private static func character(_ value: UInt32) -> String {
    guard let scalar = Unicode.Scalar(value) else { return PythonLiteral.number(value) }
    let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    return isPlain ? String(scalar) : PythonLiteral.number(value)
  }
}
