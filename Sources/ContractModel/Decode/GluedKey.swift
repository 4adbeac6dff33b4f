/// A key that YAML did not see, as the space behind its colon is missing: `{ max_items:16 }`.
struct GluedKey {
  let diagnostic: Diagnostic

  /// Nil where what stands before the first colon is no known key.
  init?(_ text: Located<String>, known: some Sequence<String>) {
    let parts = text.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, known.contains(String(parts[0])) else { return nil }
    diagnostic = Diagnostic(
      .missingColon, "there is no space after the colon of `\(parts[0])`", at: text.span,
      help: "write `\(parts[0]): \(GrammarReader.shortened(String(parts[1])))`")
  }
}
