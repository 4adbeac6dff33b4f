/// Says in our words what libyaml could not read.
struct YAMLSyntaxTranslation {
  let source: SourceText
  private let quoting: QuotedLine

  private let lastCut: SourceSpan?
  private let lastLongQuote: SourceSpan?

  /// - Parameters:
  ///   - lastCut: The last text in the brackets that are open which a comment ended.
  ///   - lastLongQuote: The last quoted text of several lines.
  init(_ source: SourceText, lastCut: SourceSpan?, lastLongQuote: SourceSpan?) {
    self.source = source
    self.lastCut = lastCut
    self.lastLongQuote = lastLongQuote
    quoting = QuotedLine(source)
  }

  func diagnostic(for error: YAMLSyntaxError) -> Diagnostic {
    let span = source.span(at: error.position)
    if isTab(error) { return ByteChecks.tab(at: span) }
    let diagnostic =
      unclosedQuote(error) ?? badEscape(error) ?? lateQuote(error) ?? commentedBracket(error) ?? unclosedBracket(error)
      ?? strayBracket(error) ?? unopenedBracket(error) ?? cutText(error)
    if let diagnostic { return diagnostic }
    if error.problem.contains("directive") {
      return Diagnostic(
        .yamlDirective, "a line that begins with `%` is a YAML directive", at: span,
        help: "remove the line, or indent it if it belongs to a text")
    }
    return structureProblem(error)
  }

  /// libyaml stops at a tab in the indentation wherever it would matter.
  private func isTab(_ error: YAMLSyntaxError) -> Bool {
    let line = source.line(error.position.line)
    let offset = source.offset(of: error.position)
    guard error.problem.contains("tab") || (offset < line.endIndex && line[offset] == UInt8(ascii: "\t")) else {
      return false
    }
    return line[..<offset].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private func unclosedQuote(_ error: YAMLSyntaxError) -> Diagnostic? {
    guard error.context.contains("quoted scalar"), !error.problem.contains("escape"),
      !error.problem.contains("hexdecimal")
    else { return nil }
    return Diagnostic(
      .unclosedQuote, "the quote that opens here is never closed", at: source.span(at: error.contextPosition),
      help: closing(of: error.contextPosition))
  }

  /// The quote was closed by the one that opens a text on a later line, behind which YAML makes no sense.
  private func lateQuote(_ error: YAMLSyntaxError) -> Diagnostic? {
    guard let lastLongQuote else { return nil }
    let isBehind = error.position.line == lastLongQuote.end.line && error.position >= lastLongQuote.end
    let isAround = isInBrackets(error) && error.contextPosition.line == lastLongQuote.start.line
    guard isBehind || isAround else { return nil }
    return Diagnostic(
      .unclosedQuote, "the quote that opens here is closed on line \(lastLongQuote.end.line) only",
      at: source.span(at: lastLongQuote.start), help: closing(of: lastLongQuote.start))
  }

  private func closing(of quote: SourceSpan.Position) -> String {
    source.line(quote.line)[source.offset(of: quote)...].first == UInt8(ascii: "'")
      ? "write `'` where the text ends; inside '…' a single quote is written twice" : "write `\"` where the text ends"
  }

  private func badEscape(_ error: YAMLSyntaxError) -> Diagnostic? {
    guard error.context.contains("quoted scalar") else { return nil }
    return Diagnostic(
      .badEscape, "in double quotes a backslash begins an escape, and this is none",
      at: source.span(at: error.position),
      help: "write `\\\\` for a backslash, or put the text in single quotes")
  }

  private func isInBrackets(_ error: YAMLSyntaxError) -> Bool {
    error.context.contains("flow mapping") || error.context.contains("flow sequence")
  }

  /// The comment that ended a text took the closing bracket with it.
  private func commentedBracket(_ error: YAMLSyntaxError) -> Diagnostic? {
    guard let lastCut, !isInBrackets(error) || lastCut.start > error.contextPosition else { return nil }
    let line = source.line(lastCut.end.line)
    let comment = line[source.offset(of: lastCut.end)...]
    guard comment.contains(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }),
      let help = quoting.help(at: lastCut.start)
    else { return nil }
    return Diagnostic(
      .quoteThisText, "a ` #` ends an unquoted text; the rest of the line is a comment", at: lastCut, help: help)
  }

  private func unclosedBracket(_ error: YAMLSyntaxError) -> Diagnostic? {
    guard isInBrackets(error), error.position.line > error.contextPosition.line || isAtEnd(error.position) else {
      return nil
    }
    // A text cut short on a line of its own says more about itself.
    let line = source.line(error.position.line)
    guard isAtEnd(error.position) || !quoting.hasKey(in: line, before: source.offset(of: error.position)) else {
      return nil
    }
    let closing = error.context.contains("mapping") ? "}" : "]"
    return Diagnostic(
      .unclosedBracket, "the bracket that opens here is not closed", at: source.span(at: error.contextPosition),
      notes: [Diagnostic.Note("reading stopped here", at: source.span(at: error.position))],
      help: "close it with `\(closing)`")
  }

  private func strayBracket(_ error: YAMLSyntaxError) -> Diagnostic? {
    let line = source.line(error.position.line)
    let offset = source.offset(of: error.position)
    guard offset < line.endIndex, line[offset] == UInt8(ascii: "}") || line[offset] == UInt8(ascii: "]") else {
      return nil
    }
    if let missing = MissingColon(lineOf: error.position, in: source) { return missing.diagnostic }
    let opening = line[offset] == UInt8(ascii: "}") ? "{" : "["
    guard isInBrackets(error) else {
      return stray(at: error.position, help: "write `\(opening)` where it opens, or remove it")
    }
    let closing = error.context.contains("mapping") ? "}" : "]"
    return stray(
      at: error.position,
      notes: [Diagnostic.Note("this one is still open", at: source.span(at: error.contextPosition))],
      help: "write `\(closing)` before it, or `\(opening)` where it opens")
  }

  private func stray(at position: SourceSpan.Position, notes: [Diagnostic.Note] = [], help: String) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "this bracket closes none that is open", at: source.span(at: position), notes: notes, help: help)
  }

  /// `note: type: string }`: the line ends with a bracket that nothing opened.
  private func unopenedBracket(_ error: YAMLSyntaxError) -> Diagnostic? {
    let line = source.line(error.position.line)
    guard error.problem.contains("mapping values"), let offset = StrayEnd.unopenedBracket(in: line) else { return nil }
    return stray(
      at: source.position(of: offset),
      help: "write `\(line[offset] == UInt8(ascii: "}") ? "{" : "[")` where it opens, or remove it")
  }

  /// A text that YAML ended, or did not begin, because of a character in it.
  private func cutText(_ error: YAMLSyntaxError) -> Diagnostic? {
    let line = source.line(error.position.line)
    let offset = source.offset(of: error.position)
    guard offset < line.endIndex, quoting.hasKey(in: line, before: offset) || startsTextOfList(error),
      let help = quoting.help(at: error.position)
    else { return nil }
    let character = String(decoding: line[offset...], as: UTF8.self).unicodeScalars.first.map(String.init) ?? ""
    let message =
      switch character {
      case ":": "a `: ` ends an unquoted text"
      case "#": "a ` #` ends an unquoted text"
      default: "YAML does not take this text without quotes"
      }
    if let missing = MissingColon(lineOf: error.position, in: source), missing.isBeforeBracket {
      return missing.diagnostic
    }
    let isStart = ["alias", "anchor", "tag"].contains { error.context.contains($0) }
    let place = isStart ? error.contextPosition : error.position
    return Diagnostic(.quoteThisText, message, at: source.span(at: place), help: help)
  }

  /// ``- `code` …``: no key stands before the character.
  private func startsTextOfList(_ error: YAMLSyntaxError) -> Bool {
    error.problem.contains("cannot start any token") || error.context.contains("alias")
      || error.context.contains("anchor")
      || error.context.contains("tag")
  }

  /// What is left: indentation, a missing colon.
  private func structureProblem(_ error: YAMLSyntaxError) -> Diagnostic {
    if error.problem.contains("could not find expected ':'") {
      return missingColon(at: error.contextPosition)
    }
    if isAtLineStart(error.position) || error.problem.contains("not allowed in this context") {
      return longText(error) ?? lineWithoutColon(above: error.position.line) ?? badIndentation(error.position.line)
    }
    return Diagnostic(
      .yamlSyntax, "YAML can't be read on from here", at: source.span(at: error.position),
      help: "if this belongs to a text, put the text in quotes")
  }

  /// A text of several lines that a `: ` cut on one of its later lines.
  private func longText(_ error: YAMLSyntaxError) -> Diagnostic? {
    let before = source.line(error.position.line)[..<source.offset(of: error.position)]
    let words = before.split(separator: UInt8(ascii: " "))
    guard error.problem.contains("mapping values"), words.count > 1, words.first != [UInt8(ascii: "-")] else {
      return nil
    }
    return Diagnostic(
      .quoteThisText, "a `: ` ends an unquoted text", at: source.span(at: error.position),
      help: "quote this text from its first line on, or begin it with `>` after its key and indent it")
  }

  private func badIndentation(_ line: Int) -> Diagnostic {
    let general = "keys of one mapping begin in the same column; a text of several lines begins with `>` after its key"
    guard let slip = IndentationSlip(before: line, in: source) else {
      return Diagnostic(
        .badIndentation, "this line does not fit the indentation of the lines above it",
        at: source.span(at: .init(line: line, column: indentation(of: line) + 1)), help: general)
    }
    return Diagnostic(
      .badIndentation, "this line does not fit the indentation of the lines around it",
      at: source.span(at: .init(line: slip.line, column: slip.indentation + 1)),
      help: "indent it by \(slip.expected) spaces, not \(slip.indentation); \(general)")
  }

  private func indentation(of line: Int) -> Int { source.line(line).prefix { $0 == UInt8(ascii: " ") }.count }

  /// YAML reads a line without a colon as a text, and the next line as more of it.
  private func lineWithoutColon(above number: Int) -> Diagnostic? {
    let blank = UInt8(ascii: " ")
    guard let above = (1..<max(1, number)).last(where: { source.line($0).contains { $0 != blank } }) else { return nil }
    let line = source.line(above)
    var text = line.drop { $0 == blank }
    var column = indentation(of: above)
    // What stands behind the dash of a list begins two columns later.
    if text.starts(with: [UInt8(ascii: "-"), blank]) {
      text = text.dropFirst(2)
      column += 2
    }
    let isOther = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "#") || text.last == UInt8(ascii: ":")
    let isWord = text.allSatisfy(NameText.isNameByte)
    guard column == indentation(of: number) || (isWord && column < indentation(of: number)), !isOther,
      !quoting.hasKey(in: line, before: line.endIndex)
    else { return nil }
    return missingColon(at: SourceSpan.Position(line: above, column: column + 1))
  }

  private func missingColon(at position: SourceSpan.Position) -> Diagnostic {
    if let missing = MissingColon(lineOf: position, in: source) { return missing.diagnostic }
    let line = source.line(position.line)
    let text = GrammarReader.shortened(String(decoding: line.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self))
    return Diagnostic(
      .missingColon, "`\(text)` has no colon", at: source.span(at: position),
      help: "write `key: value`; \(MissingColon.otherwise)")
  }

  private func isAtEnd(_ position: SourceSpan.Position) -> Bool {
    source.offset(of: position) >= source.bytes.count
  }

  private func isAtLineStart(_ position: SourceSpan.Position) -> Bool {
    let line = source.line(position.line)
    return line[..<source.offset(of: position)].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }
}
