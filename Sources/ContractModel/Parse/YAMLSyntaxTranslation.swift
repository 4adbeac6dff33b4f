/// Says in our words what libyaml could not read.
struct YAMLSyntaxTranslation {
  let source: SourceText
  private let quoting: QuotedLine

  private let lastCut: SourceSpan?

  /// - Parameter lastCut: The last text in brackets that a comment ended.
  init(_ source: SourceText, lastCut: SourceSpan?) {
    self.source = source
    self.lastCut = lastCut
    quoting = QuotedLine(source)
  }

  func diagnostic(for error: YAMLSyntaxError) -> Diagnostic {
    let span = source.span(at: error.position)
    if isTab(error) { return ByteChecks.tab(at: span) }
    let diagnostic =
      unclosedQuote(error) ?? badEscape(error) ?? commentedBracket(error) ?? unclosedBracket(error)
      ?? strayBracket(error) ?? cutText(error)
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
      help: "close it; inside '…' a single quote is written twice")
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
    guard let lastCut, isInBrackets(error), lastCut.start > error.contextPosition else { return nil }
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
    let opening = Diagnostic.Note("this one is still open", at: source.span(at: error.contextPosition))
    return Diagnostic(
      .yamlSyntax, "this bracket closes none that is open", at: source.span(at: error.position),
      notes: isInBrackets(error) ? [opening] : [], help: "remove it, or open one before it")
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
    Diagnostic(
      .badIndentation, "this line does not fit the indentation of the lines above it",
      at: source.span(at: .init(line: line, column: indentation(of: line) + 1)),
      help: "keys of one mapping begin in the same column; a text of several lines begins with `>` after its key")
  }

  private func indentation(of line: Int) -> Int { source.line(line).prefix { $0 == UInt8(ascii: " ") }.count }

  /// YAML reads a line without a colon as a text, and the next line as more of it.
  private func lineWithoutColon(above number: Int) -> Diagnostic? {
    let blank = UInt8(ascii: " ")
    guard let above = (1..<max(1, number)).last(where: { source.line($0).contains { $0 != blank } }),
      indentation(of: above) == indentation(of: number)
    else { return nil }
    let line = source.line(above)
    let text = line.drop { $0 == blank }
    let isOther = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "#") || text.last == UInt8(ascii: ":")
    guard !isOther, !quoting.hasKey(in: line, before: line.endIndex) else { return nil }
    return missingColon(at: SourceSpan.Position(line: above, column: indentation(of: above) + 1))
  }

  private func missingColon(at position: SourceSpan.Position) -> Diagnostic {
    let line = source.line(position.line)
    let text = GrammarReader.shortened(String(decoding: line.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self))
    let colon = line.firstIndex(of: UInt8(ascii: ":"))
    let isGlued = colon.map { $0 + 1 < line.endIndex && line[$0 + 1] != UInt8(ascii: " ") } ?? false
    if isGlued {
      return Diagnostic(
        .missingColon, "there is no space after the colon of `\(text)`", at: source.span(at: position),
        help: "write `key: value`")
    }
    return Diagnostic(
      .missingColon, "`\(text)` has no colon", at: source.span(at: position),
      help: "write `key: value`; if the line belongs to the text above, begin that text with `>` and indent it")
  }

  private func isAtEnd(_ position: SourceSpan.Position) -> Bool {
    source.offset(of: position) >= source.bytes.count
  }

  private func isAtLineStart(_ position: SourceSpan.Position) -> Bool {
    let line = source.line(position.line)
    return line[..<source.offset(of: position)].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }
}
