/// A sequence or mapping whose end has not come yet.
struct OpenCollection {
  enum Kind {
    case sequence
    case mapping
  }

  struct Key {
    let text: Located<String>
    let hasColon: Bool
  }

  let kind: Kind
  let isFlow: Bool
  let start: SourceSpan.Position
  var items: [YAMLNode] = []
  var entries: [YAMLEntry] = []
  /// The key whose value comes next.
  var pendingKey: Key?
  /// Whether a text that a comma ended was found: what follows it belongs to the same mistake.
  var hasCutText = false
  /// Made once there are too many keys to compare each with each.
  private var keyPlaces: [String: SourceSpan] = [:]

  init(_ kind: Kind, isFlow: Bool, start: SourceSpan.Position) {
    self.kind = kind
    self.isFlow = isFlow
    self.start = start
  }

  var expectsKey: Bool { kind == .mapping && pendingKey == nil }

  var lastEnd: SourceSpan.Position? { (entries.last?.value ?? items.last)?.span.end }

  /// Where the key stood before, if it did.
  mutating func firstPlace(of key: String, at span: SourceSpan) -> SourceSpan? {
    if entries.count < 16 { return entries.first { $0.key.value == key }?.key.span }
    if keyPlaces.isEmpty {
      for entry in entries where keyPlaces[entry.key.value] == nil { keyPlaces[entry.key.value] = entry.key.span }
    }
    if let first = keyPlaces[key] { return first }
    keyPlaces[key] = span
    return nil
  }
}
