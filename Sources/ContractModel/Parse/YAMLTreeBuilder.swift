/// Puts libyaml's events together to a tree, and refuses what the language has no use for: aliases, anchors, tags,
/// merge keys, duplicate keys, several documents.
struct YAMLTreeBuilder {
  let source: SourceText
  private(set) var limits: YAMLLimits
  private(set) var diagnostics: [Diagnostic] = []
  private var cursor: SourceCursor
  private var open: [OpenCollection] = []
  private var root: YAMLNode?
  private var documents = 0
  /// The last text in brackets that ` #` ended: the comment may have swallowed what closes them.
  private var lastCut: SourceSpan?
  /// The last quoted text of several lines: its quote may have been closed by the one that opens another text.
  private var lastLongQuote: SourceSpan?
  /// The last line whose key has no colon: how its value ends follows from that.
  private var lineWithoutColon = 0
  /// A file with more mistakes of this kind is no contract.
  private static let maxDiagnostics = 100

  /// Set where going on would only report follow-ups.
  private var isBroken = false

  init(_ source: SourceText, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    cursor = SourceCursor(source)
  }

  /// The root, or nil where an error was found.
  mutating func build(from bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
    guard var events = YAMLEvents(bytes) else { return nil }
    do throws(YAMLSyntaxError) {
      while !isBroken {
        let event = try events.next()
        if case .streamEnd = event.kind { break }
        take(event)
      }
    } catch {
      takeSyntaxError(error)
    }
    if !isBroken, root == nil { reportEmptyFile() }
    return diagnostics.isEmpty ? root : nil
  }

  private mutating func takeSyntaxError(_ error: YAMLSyntaxError) {
    isBroken = true
    guard error.position.line != lineWithoutColon else { return }
    // What was thought to be a key without a value may be part of the text that is cut here.
    diagnostics.removeAll { $0.id == DiagnosticRule.missingValue.rawValue && $0.span.start.line == error.position.line }
    let translation = YAMLSyntaxTranslation(
      source, lastCut: open.last?.isFlow == true ? lastCut : nil, lastLongQuote: lastLongQuote)
    diagnostics.append(translation.diagnostic(for: error))
  }

  private mutating func take(_ event: YAMLEvent) {
    refuseAdornments(event)
    if diagnostics.count >= Self.maxDiagnostics { isBroken = true }
    switch event.kind {
    case .documentStart(let hasDirective): beginDocument(event, hasDirective: hasDirective)
    case .alias: takeAlias(event)
    case .scalar(let text, let style): takeScalar(text, style, event)
    case .sequenceStart(let isFlow): begin(OpenCollection(.sequence, isFlow: isFlow, start: event.start))
    case .mappingStart(let isFlow): begin(OpenCollection(.mapping, isFlow: isFlow, start: event.start))
    case .sequenceEnd, .mappingEnd: endCollection(event)
    case .streamStart, .streamEnd, .documentEnd: break
    }
  }

  private mutating func report(
    _ rule: DiagnosticRule, _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, message, at: span, notes: notes, help: help))
  }

  // MARK: Documents

  private mutating func beginDocument(_ event: YAMLEvent, hasDirective: Bool) {
    documents += 1
    let span = source.span(event.start, event.end)
    if hasDirective {
      report(
        .yamlDirective, "a YAML directive has no meaning here", at: span, help: "remove the line that begins with `%`")
      isBroken = true
    }
    if documents > 1 {
      report(
        .severalDocuments, "a second document begins here", at: span,
        help: "remove the line, or move what follows to a file of its own and name it under `include`")
      isBroken = true
    }
  }

  private mutating func reportEmptyFile() {
    let top = source.span(at: SourceSpan.Position(line: 1, column: 1))
    report(.emptyFile, "the file says nothing", at: top, help: "write what it declares, or remove the file")
  }

  // MARK: What is refused

  private mutating func refuseAdornments(_ event: YAMLEvent) {
    guard event.hasAnchor || event.hasTag else { return }
    // The event may reach to the end of a collection; one character is enough to show where it begins.
    let span = source.span(at: event.start)
    let isScalar = if case .scalar = event.kind { true } else { false }
    let quoted = isScalar ? QuotedLine(source).help(at: event.start) : nil
    if event.hasAnchor {
      report(.anchor, "anchors (`&name`) are not part of the language", at: span, help: quoted ?? "remove it")
    } else {
      report(.tag, "tags (`!name`) are not part of the language", at: span, help: quoted ?? "remove it")
    }
  }

  private mutating func takeAlias(_ event: YAMLEvent) {
    let span = source.span(event.start, event.end)
    report(
      .alias, "aliases (`*name`) are not part of the language", at: span,
      help: "write the value out, or give it a name under `types`; a text that begins with `*` stands in quotes")
    add(
      YAMLNode(content: .scalar(YAMLScalar(text: "", style: .quoted, isCutByComment: false)), span: span, isFlow: false)
    )
  }

  // MARK: Nodes

  private mutating func takeScalar(_ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent) {
    let span = source.span(event.start, event.end)
    let isCut = style == .plain && isFollowedByComment(event.end)
    if isCut, open.last?.isFlow == true { lastCut = span }
    let scalar = YAMLScalar(text: text, style: style, isCutByComment: isCut)
    if style == .quoted, let scalar = text.unicodeScalars.first(where: HiddenCharacters.isBannedFromText) {
      report(
        .controlCharacter, "the text holds the control character \(HiddenCharacters.name(of: scalar))", at: span,
        help: "remove the escape")
    }
    if style == .quoted, span.start.line < span.end.line { lastLongQuote = span }
    if let last = open.indices.last, open[last].expectsKey {
      takeKey(scalar, span)
    } else {
      if style == .plain, span.start.line != lineWithoutColon,
        let stray = StrayEnd(text, at: span, isFlow: open.last?.isFlow ?? false)
      {
        diagnostics.append(stray.diagnostic)
      }
      add(YAMLNode(content: .scalar(scalar), span: span, isFlow: open.last?.isFlow ?? false))
    }
  }

  private mutating func isFollowedByComment(_ end: SourceSpan.Position) -> Bool {
    var offset = cursor.offset(of: end)
    let first = offset
    while offset < source.bytes.count, source.bytes[offset] == 0x20 || source.bytes[offset] == 0x09 { offset += 1 }
    return offset > first && offset < source.bytes.count && source.bytes[offset] == UInt8(ascii: "#")
  }

  private mutating func takeKey(_ scalar: YAMLScalar, _ span: SourceSpan) {
    guard let last = open.indices.last else { return }
    if scalar.style == .plain, scalar.text == "<<" {
      report(
        .mergeKey, "merge keys (`<<`) are not part of the language", at: span,
        help: "write the keys out, or give what is shared a name under `types`")
    } else if let first = open[last].firstPlace(of: scalar.text, at: span) {
      report(
        .duplicateKey, "the key `\(scalar.text)` stands here twice", at: span,
        notes: [Diagnostic.Note("it was first given here", at: first)], help: "remove one of them")
    }
    if !open[last].isFlow, scalar.style == .plain, scalar.text.utf8.contains(where: Self.opensFlow) {
      checkColon(before: span)
    }
    let hasColon = !open[last].isFlow || isFollowedByColon(span.end)
    if open[last].isFlow, let comment = commentBehindColon(span.end) { lastCut = comment }
    let key = Located(scalar.text, at: span)
    open[last].pendingKey = OpenCollection.Key(text: key, hasColon: hasColon)
  }

  private mutating func begin(_ collection: OpenCollection) {
    guard open.count < limits.maxDepth else {
      report(
        .tooDeep, "this is nested deeper than \(limits.maxDepth) levels", at: source.span(at: collection.start),
        help: "give the inner parts names of their own")
      isBroken = true
      return
    }
    if let parent = open.last, parent.expectsKey {
      report(
        .keyNotText, "a key is a text, not a list or a mapping", at: source.span(at: collection.start),
        help: QuotedLine(source).help(at: collection.start) ?? "put the key in quotes if it is a text")
      isBroken = true
      return
    }
    open.append(collection)
  }

  private mutating func endCollection(_ event: YAMLEvent) {
    guard let collection = open.popLast() else { return }
    // A block collection ends for libyaml where the next thing begins.
    let end = collection.isFlow ? event.end : collection.lastEnd ?? event.end
    let content: YAMLNode.Content =
      collection.kind == .mapping ? .mapping(collection.entries) : .sequence(collection.items)
    add(YAMLNode(content: content, span: source.span(collection.start, end), isFlow: collection.isFlow))
  }

  private mutating func add(_ node: YAMLNode) {
    limits.remainingNodes -= 1
    if limits.remainingNodes < 0 {
      report(.tooManyNodes, "the contract has more than 1,000,000 values", at: node.span, help: "make it smaller")
      isBroken = true
    }
    guard let last = open.indices.last else {
      root = node
      return
    }
    guard open[last].kind == .mapping else {
      open[last].items.append(node)
      return
    }
    guard let key = open[last].pendingKey else { return takeAliasAsKey(at: last, node.span) }
    open[last].pendingKey = nil
    if !key.hasColon, !open[last].hasCutText {
      open[last].hasCutText = true
      reportMissingValue(of: key.text, in: open[last])
    }
    open[last].entries.append(YAMLEntry(key: key.text, value: node))
  }

  /// The alias was reported already; the mapping needs some key to go on.
  private mutating func takeAliasAsKey(at index: Int, _ span: SourceSpan) {
    open[index].pendingKey = OpenCollection.Key(text: Located("", at: span), hasColon: true)
  }

  // MARK: Texts that a comma cut

  private mutating func isFollowedByColon(_ end: SourceSpan.Position) -> Bool {
    var offset = cursor.offset(of: end)
    while offset < source.bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[offset]) { offset += 1 }
    return offset < source.bytes.count && source.bytes[offset] == UInt8(ascii: ":")
  }

  private static func opensFlow(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

  /// In a block, `save { revision: /revision }` has a key `save { revision`.
  private mutating func checkColon(before span: SourceSpan) {
    guard let missing = MissingColon(lineOf: span.start, in: source), missing.isBeforeBracket else { return }
    lineWithoutColon = span.start.line
    diagnostics.append(missing.diagnostic)
  }

  /// Where a comment begins that stands instead of the value: `{ text: #ff8800 }`.
  private mutating func commentBehindColon(_ end: SourceSpan.Position) -> SourceSpan? {
    guard source.bytes[cursor.offset(of: end)...].starts(with: ": #".utf8) else { return nil }
    return source.span(at: SourceSpan.Position(line: end.line, column: end.column + 2))
  }

  private mutating func reportMissingValue(of key: Located<String>, in collection: OpenCollection) {
    if let missing = MissingColon(key, isFirst: collection.entries.isEmpty) {
      diagnostics.append(missing.diagnostic)
    } else if let previous = collection.entries.last, case .scalar(let scalar) = previous.value.content,
      scalar.style == .plain
    {
      report(
        .quoteThisText, "the comma before `\(key.value)` ends the text of `\(previous.key.value)`", at: key.span,
        help: QuotedLine(source).help(at: previous.value.span.start))
    } else {
      report(.missingValue, "`\(key.value)` has no value", at: key.span, help: "write `\(key.value): …`")
    }
  }
}
