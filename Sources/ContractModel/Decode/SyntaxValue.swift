/// What a slot of the grammar was found to hold.
struct SyntaxValue: Sendable {
  indirect enum Content: Sendable {
    case text(String)
    case integer(Int)
    case number(JSONValue)
    case flag(Bool)
    case semanticVersion(SemanticVersion)
    case route(Route)
    case loopbackURL(LoopbackURL)
    case typeExpression(TypeExpression)
    case emission(Emission)
    case pattern(Pattern)
    case value(YAMLNode)
    case list([SyntaxValue])
    case table([TableEntry])
    case record(Record)
  }

  let content: Content
  let span: SourceSpan
  /// Of a list: whether an item is missing that was wrong.
  var isPartial = false
}

/// An entry of a table; the value is nil where it was wrong, which has been reported.
struct TableEntry: Sendable {
  let key: Located<String>
  /// Whether the key was written `name?`.
  let isOptional: Bool
  let value: SyntaxValue?
}

extension SyntaxValue {
  var record: Record? {
    guard case .record(let record) = content else { return nil }
    return record
  }

  var node: YAMLNode? {
    guard case .value(let node) = content else { return nil }
    return node
  }

  /// The text with its place.
  var text: Located<String>? {
    guard case .text(let text) = content else { return nil }
    return Located(text, at: span)
  }
}
