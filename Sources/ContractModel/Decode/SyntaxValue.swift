/// What a slot of the grammar was found to hold.
struct SyntaxValue: Sendable {
  // What is longer than a text stands elsewhere.
  enum Content: Sendable {
    case text(String)
    case integer(Int)
    indirect case number(JSONValue)
    case flag(Bool)
    indirect case semanticVersion(SemanticVersion)
    indirect case route(Route)
    indirect case loopbackURL(LoopbackURL)
    indirect case typeExpression(TypeExpression)
    indirect case emission(Emission)
    indirect case pattern(Pattern)
    indirect case value(YAMLNode)
    case list([SyntaxValue])
    case table([TableEntry])
    indirect case record(Record)
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
