/// A type as written: `list<Detection>`, `map<json>`, `Identifier | null`.
struct TypeExpression: Sendable {
  enum Shape: Sendable {
    case name(String)
    indirect case list(TypeExpression)
    indirect case map(TypeExpression)
  }

  let shape: Shape
  let isNullable: Bool
  let span: SourceSpan
}

/// Reads type expressions.
struct TypeExpressionParser {
  private let text: [UInt8]
  private let span: SourceSpan
  /// Quotes come before the first character.
  private let firstColumn: Int
  private var index = 0

  /// A list of lists of lists is rare; a thousand levels are an attack on the stack.
  static let maxDepth = 8

  init(_ scalar: YAMLScalar, at span: SourceSpan) {
    text = Array(scalar.text.utf8)
    self.span = span
    firstColumn = span.start.column + (scalar.style == .quoted ? 1 : 0)
  }

  /// Nil where the text is no type expression.
  mutating func parse() -> TypeExpression? {
    guard let result = expression(depth: 0) else { return nil }
    skipSpaces()
    return index == text.count ? result : nil
  }

  private mutating func expression(depth: Int) -> TypeExpression? {
    guard depth < Self.maxDepth else { return nil }
    skipSpaces()
    let start = index
    guard let name = word() else { return nil }
    var shape = TypeExpression.Shape.name(name)
    if name == "list" || name == "map" {
      guard take(UInt8(ascii: "<")), let item = expression(depth: depth + 1), take(UInt8(ascii: ">")) else {
        return nil
      }
      shape = name == "list" ? .list(item) : .map(item)
    }
    let end = index
    var isNullable = false
    if take(UInt8(ascii: "|")) {
      skipSpaces()
      guard word() == "null" else { return nil }
      isNullable = true
    }
    return TypeExpression(shape: shape, isNullable: isNullable, span: place(start..<end))
  }

  private mutating func word() -> String? {
    let start = index
    while index < text.count, NameText.isNameByte(text[index]) { index += 1 }
    return index > start ? String(decoding: text[start..<index], as: UTF8.self) : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    let start = index
    skipSpaces()
    if index < text.count, text[index] == byte {
      index += 1
      return true
    }
    index = start
    return false
  }

  private mutating func skipSpaces() {
    while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
  }

  /// Where the part stands; the whole text where it is written over several lines.
  private func place(_ range: Range<Int>) -> SourceSpan {
    guard span.start.line == span.end.line else { return span }
    return span.part(from: firstColumn + range.lowerBound, to: firstColumn + range.upperBound)
  }
}
