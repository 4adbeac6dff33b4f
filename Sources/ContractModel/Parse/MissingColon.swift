/// A key whose colon is missing, or the space behind it: `doc short`, `doc:short`.
struct MissingColon {
  static let otherwise = "if the line belongs to the text above, begin that text with `>` and indent it"

  let diagnostic: Diagnostic
  /// Whether braces or brackets follow, in which YAML finds the colon that it looks for.
  let isBeforeBracket: Bool

  /// In braces, of what stands there without a value.
  ///
  /// - Parameter isFirst: Whether nothing stands before it; behind a comma only a key of the language is taken for one, as
  ///   the comma may belong to a text.
  init?(_ text: Located<String>, isFirst: Bool) {
    guard let parts = Self.parts(of: text.value), !parts.rest.isEmpty, isFirst || Grammar.keyNames.contains(parts.key)
    else { return nil }
    self.init(parts, at: text.span, orElse: "")
  }

  /// In a block, of the line's first word.
  init?(lineOf position: SourceSpan.Position, in source: SourceText) {
    let line = source.line(position.line)
    var text = line.drop { $0 == UInt8(ascii: " ") }
    if text.starts(with: Array("- ".utf8)) { text = text.dropFirst(2).drop { $0 == UInt8(ascii: " ") } }
    guard let parts = Self.parts(of: String(decoding: text, as: UTF8.self)) else { return nil }
    let start = source.position(of: text.startIndex)
    let end = SourceSpan.Position(line: start.line, column: start.column + parts.key.utf8.count)
    self.init(parts, at: source.span(start, end), orElse: "; \(Self.otherwise)")
  }

  private init(_ parts: Parts, at span: SourceSpan, orElse other: String) {
    let message =
      parts.isGlued ? "there is no space after the colon of `\(parts.key)`" : "`\(parts.key)` has no colon"
    let value = parts.rest.isEmpty ? "" : " " + GrammarReader.shortened(parts.rest)
    diagnostic = Diagnostic(.missingColon, message, at: span, help: "write `\(parts.key):\(value)`\(other)")
    isBeforeBracket = parts.rest.hasPrefix("{") || parts.rest.hasPrefix("[")
  }

  private typealias Parts = (key: String, rest: String, isGlued: Bool)

  /// Nil where the text does not begin with a name, or a colon with a space follows it.
  private static func parts(of text: String) -> Parts? {
    let name = text.utf8.prefix { NameText.isNameByte($0) || $0 == UInt8(ascii: "?") }
    let behind = text.utf8.dropFirst(name.count)
    guard !name.isEmpty else { return nil }
    let rest = String(Substring(behind.dropFirst())).drop { $0 == " " }
    switch behind.first {
    case nil, UInt8(ascii: " "): return (String(Substring(name)), String(rest), false)
    // `http://` is no key.
    case UInt8(ascii: ":")
    where !rest.isEmpty && !rest.hasPrefix("//") && behind.dropFirst().first != UInt8(ascii: " "):
      return (String(Substring(name)), String(rest), true)
    default: return nil
    }
  }
}
