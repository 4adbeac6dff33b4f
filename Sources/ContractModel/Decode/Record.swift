/// A construct as read: what stood under each of its keys.
struct Record: Sendable {
  let construct: Construct
  let span: SourceSpan
  /// Whether each of its keys was known and held what it may, and none was missing.
  let isWhole: Bool
  /// Whether it had keys that the construct has not.
  let hasUnknownKeys: Bool
  private let entries: [Entry]

  struct Entry: Sendable {
    let key: Located<String>
    /// Nil where the value was wrong, which has been reported.
    let value: SyntaxValue?
  }

  init(construct: Construct, span: SourceSpan, entries: [Entry], hasUnknownKeys: Bool) {
    self.construct = construct
    self.span = span
    self.hasUnknownKeys = hasUnknownKeys
    self.entries = entries
    let isMissing = construct.keys.contains { key in key.isRequired && !entries.contains { $0.key.value == key.name } }
    isWhole = !hasUnknownKeys && !isMissing && entries.allSatisfy { $0.value != nil }
  }

  /// Whether the key stands there, rightly or wrongly.
  func has(_ key: String) -> Bool { entry(key) != nil }

  func place(of key: String) -> SourceSpan? { entry(key)?.key.span }

  subscript(key: String) -> SyntaxValue? { entry(key)?.value }

  func text(_ key: String) -> Located<String>? {
    guard let value = self[key], case .text(let text) = value.content else { return nil }
    return Located(text, at: value.span)
  }

  func route(_ key: String) -> Located<Route>? {
    guard let value = self[key], case .route(let route) = value.content else { return nil }
    return Located(route, at: value.span)
  }

  func version(_ key: String) -> Located<SemanticVersion>? {
    guard let value = self[key], case .semanticVersion(let version) = value.content else { return nil }
    return Located(version, at: value.span)
  }

  func integer(_ key: String) -> Located<Int>? {
    guard let value = self[key], case .integer(let number) = value.content else { return nil }
    return Located(number, at: value.span)
  }

  func flag(_ key: String) -> Bool? {
    guard let value = self[key], case .flag(let flag) = value.content else { return nil }
    return flag
  }

  func list(_ key: String) -> [SyntaxValue] {
    guard let value = self[key], case .list(let items) = value.content else { return [] }
    return items
  }

  func table(_ key: String) -> [TableEntry] {
    guard let value = self[key], case .table(let entries) = value.content else { return [] }
    return entries
  }

  func record(_ key: String) -> Record? { self[key]?.record }

  func node(_ key: String) -> YAMLNode? { self[key]?.node }

  private func entry(_ key: String) -> Entry? { entries.first { $0.key.value == key } }
}
