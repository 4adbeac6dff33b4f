/// A text in a flow mapping that a comma ended: `{ doc: Short, in one word: yes }` has a key `in one word`.
struct CutText {
  let diagnostic: Diagnostic
  /// A help for a finding about the key, where it may be one.
  let remark: String
  /// Whether what follows the comma could be a key of the language at all.
  let mayBeKey: Bool

  /// Nil where the key does not follow a plain text in a flow mapping.
  init?(before entry: YAMLEntry, previous: YAMLEntry?, in source: SourceText?) {
    guard entry.value.isFlow, let previous, let source, case .scalar(let scalar) = previous.value.content,
      scalar.style == .plain,
      let help = QuotedLine(source).help(at: previous.value.span.start, through: entry.value.span.end)
    else { return nil }
    let key = GrammarReader.shortened(entry.key.value)
    diagnostic = Diagnostic(
      .quoteThisText, "the comma before `\(key)` ends the text of `\(previous.key.value)`", at: entry.key.span,
      help: help)
    remark = "if it belongs to the text before it, \(help)"
    mayBeKey = NameText.isName(entry.key.value)
  }
}
