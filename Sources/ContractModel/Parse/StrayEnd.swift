/// What ends an unquoted text and was never begun: a quote, or in a block a bracket.
struct StrayEnd {
  let diagnostic: Diagnostic

  init?(_ text: String, at span: SourceSpan, isFlow: Bool) {
    guard span.start.line == span.end.line, let end = text.utf8.last, "\"}]".utf8.contains(end) else { return nil }
    let last = span.part(from: span.end.column - 1, to: span.end.column)
    let quotes = text.utf8.count { $0 == UInt8(ascii: "\"") }
    if end == UInt8(ascii: "\""), !quotes.isMultiple(of: 2) {
      diagnostic = Diagnostic(
        .unopenedQuote, "the quote that closes here was never opened", at: last,
        help: "write `\"\(GrammarReader.shortened(String(text.dropLast())))\"`, or put the whole text in single quotes")
    } else if !isFlow, Self.unopenedBracket(in: Array(text.utf8)[...]) != nil {
      let opening = end == UInt8(ascii: "}") ? "{" : "["
      diagnostic = Diagnostic(
        .yamlSyntax, "this bracket closes none that is open", at: last,
        help: "write `\(opening)` where it opens, or remove it; a text that ends with it stands in quotes")
    } else {
      return nil
    }
  }

  /// The index of a bracket at the end of the text that closes more than the text opens.
  static func unopenedBracket(in text: ArraySlice<UInt8>) -> Int? {
    guard let last = text.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
    let isCurly = text[last] == UInt8(ascii: "}")
    guard isCurly || text[last] == UInt8(ascii: "]") else { return nil }
    let opening = isCurly ? UInt8(ascii: "{") : UInt8(ascii: "[")
    let depth = text.reduce(into: 0) { depth, byte in
      if byte == opening { depth += 1 } else if byte == text[last] { depth -= 1 }
    }
    return depth < 0 ? last : nil
  }
}
