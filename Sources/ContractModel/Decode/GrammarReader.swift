/// Reads a tree by the grammar: which keys there may be, what each may hold.
///
/// It reports all that it finds and leaves out what is wrong.
struct GrammarReader {
  let source: SourceText
  private(set) var diagnostics = Findings()
  /// What the constructs that were read say under `allow`.
  private(set) var allowances: [Allowance] = []

  init(_ source: SourceText) { self.source = source }

  /// Nil where the node is not what the slot holds; that has been reported.
  ///
  /// - Parameters:
  ///   - name: The key or name that the value belongs to, for messages.
  ///   - owner: The place to show where something is missing; the node itself if nil.
  mutating func read(_ node: YAMLNode, as slot: Slot, of name: String, owner: SourceSpan? = nil) -> SyntaxValue? {
    switch slot {
    case .value: return SyntaxValue(content: .value(node), span: node.span)
    case .either(let scalar, let list, let mapping):
      return readEither(node, (scalar, list, mapping), slot, name, owner)
    case .list(let item): return readList(node, of: item, slot, name)
    case .table(let key, let item): return readTable(node, key, of: item, slot, name)
    case .construct(let construct): return readConstruct(node, construct, slot, name, owner)
    case .oneOf(let kind, let constructs): return readOneOf(node, kind, constructs, slot, name, owner)
    default:
      guard case .scalar(let scalar) = node.content else { return wrongKind(node, slot, name) }
      return readScalar(scalar, node, slot, name)
    }
  }

  mutating func report(
    _ rule: DiagnosticRule, _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, message, at: span, notes: notes, help: help))
  }

  // MARK: Collections

  private mutating func readEither(
    _ node: YAMLNode, _ slots: (scalar: Slot?, list: Slot?, mapping: Slot?), _ slot: Slot, _ name: String,
    _ owner: SourceSpan?
  ) -> SyntaxValue? {
    let chosen =
      switch node.content {
      case .scalar: slots.scalar
      case .sequence: slots.list
      case .mapping: slots.mapping
      }
    guard let chosen else { return wrongKind(node, slot, name) }
    return read(node, as: chosen, of: name, owner: owner)
  }

  private mutating func readList(_ node: YAMLNode, of item: Slot, _ slot: Slot, _ name: String) -> SyntaxValue? {
    guard case .sequence(let nodes) = node.content else { return wrongKind(node, slot, name) }
    let items = nodes.compactMap { read($0, as: item, of: name) }
    return SyntaxValue(content: .list(items), span: node.span, isPartial: items.count < nodes.count)
  }

  private mutating func readTable(
    _ node: YAMLNode, _ keys: Slot.TableKey, of item: Slot, _ slot: Slot, _ name: String
  ) -> SyntaxValue? {
    guard case .mapping(let entries) = node.content else { return wrongKind(node, slot, name) }
    let middle = entries.count >= Self.worthTwoCores ? entries.count / 2 : entries.count
    guard middle < entries.count else {
      return SyntaxValue(content: .table(readEntries(entries[...], keys, of: item)), span: node.span)
    }
    let (first, (second, reader)) = concurrently {
      readEntries(entries[..<middle], keys, of: item)
    } and: { [source] in
      var reader = GrammarReader(source)
      return (reader.readEntries(entries[middle...], keys, of: item), reader)
    }
    diagnostics += reader.diagnostics
    allowances += reader.allowances
    return SyntaxValue(content: .table(first + second), span: node.span)
  }

  /// Fewer entries are read sooner than another core has begun.
  private static let worthTwoCores = 64

  private mutating func readEntries(
    _ entries: ArraySlice<YAMLEntry>, _ keys: Slot.TableKey, of item: Slot
  ) -> [TableEntry] {
    var result: [TableEntry] = []
    result.reserveCapacity(entries.count)
    for entry in entries {
      let value = read(entry.value, as: item, of: entry.key.value, owner: entry.key.span)
      let (key, isOptional) = tableKey(entry, keys)
      result.append(TableEntry(key: key, isOptional: isOptional, value: value))
    }
    return result
  }

  /// The key; one that is no name is reported and kept, so that its uses are not reported too.
  private mutating func tableKey(_ entry: YAMLEntry, _ keys: Slot.TableKey) -> (Located<String>, isOptional: Bool) {
    let text = entry.key.value
    switch keys {
    case .pointer: return (entry.key, false)
    case .lintRule:
      checkLintRule(entry.key)
      return (entry.key, false)
    case .name, .fieldName:
      let isOptional = text.utf8.last == UInt8(ascii: "?")
      let name = isOptional ? String(text.dropLast()) : text
      if !NameText.isName(name) {
        reportBadName(entry.key)
      } else if isOptional, case .name = keys {
        report(.badName, "only a field may be marked with `?`", at: entry.key.span, help: "write `\(name)`")
      }
      return (Located(name, at: entry.key.span), isOptional)
    }
  }

  private mutating func checkLintRule(_ id: Located<String>) {
    guard !diagnostics.isFull, LintRule.named(id.value) == nil else { return }
    report(
      .unknownLintRule, "there is no lint rule `\(Self.shortened(id.value))`", at: id.span,
      help: DidYouMean.help(for: id.value, in: LintRule.all.map(\.id)) ?? "`codegen explain` lists all")
  }

  private mutating func reportBadName(_ name: Located<String>) {
    report(
      .badName, "`\(name.value)` is not a name", at: name.span,
      help: "names begin with a letter and have letters, digits and `_` only, 64 characters at most")
  }

  private mutating func readOneOf(
    _ node: YAMLNode, _ kind: String, _ constructs: [Construct], _ slot: Slot, _ name: String, _ owner: SourceSpan?
  ) -> SyntaxValue? {
    guard case .mapping(let entries) = node.content else { return wrongKind(node, slot, name) }
    let marks = constructs.compactMap(\.mark)
    let found = entries.filter { marks.contains($0.key.value) }
    guard let first = found.first, let construct = constructs.first(where: { $0.mark == first.key.value }) else {
      return reportNoMark(kind, name, marks, entries, owner ?? node.span)
    }
    if found.count > 1 {
      let second = found[1].key
      report(
        .conflictingKeys, "\(kind) has one of \(Self.listed(marks)), and this has `\(first.key.value)` too",
        at: second.span,
        notes: [Diagnostic.Note("`\(first.key.value)` stands here", at: first.key.span)], help: "remove one of them")
      return nil
    }
    return readConstruct(node, construct, slot, name, owner)
  }

  private mutating func reportNoMark(
    _ kind: String, _ name: String, _ marks: [String], _ entries: [YAMLEntry], _ span: SourceSpan
  ) -> SyntaxValue? {
    for entry in entries {
      if let meant = DidYouMean.nearest(to: entry.key.value, in: marks) {
        report(
          .unknownKey, "\(kind) has no key `\(entry.key.value)`", at: entry.key.span, help: "did you mean `\(meant)`?")
        return nil
      }
    }
    report(.missingKey, "`\(name)` says none of \(Self.listed(marks))", at: span, help: "\(kind) has one of them")
    return nil
  }

  // MARK: Constructs

  private mutating func readConstruct(
    _ node: YAMLNode, _ construct: Construct, _ slot: Slot, _ name: String, _ owner: SourceSpan?
  ) -> SyntaxValue? {
    guard case .mapping(let entries) = node.content else { return wrongKind(node, .construct(construct), name) }
    var read: [Record.Entry] = []
    read.reserveCapacity(entries.count)
    for entry in entries {
      guard let key = construct.key(named: entry.key.value) else { continue }
      let value = self.read(entry.value, as: key.holds, of: key.name, owner: entry.key.span)
      read.append(Record.Entry(key: entry.key, value: value))
    }
    let record = Record(
      construct: construct, span: node.span, entries: read, hasUnknownKeys: read.count < entries.count)
    let meant = read.count < entries.count ? reportUnknownKeys(of: record, among: entries) : []
    for key in construct.keys where key.isRequired && !record.has(key.name) && !meant.contains(key.name) {
      reportMissingKey(key, construct, owner ?? node.span)
    }
    allowances += Self.allowances(of: record, owner)
    return SyntaxValue(content: .record(record), span: node.span)
  }

  /// The root of a file has no owner: what the entry allows holds for the whole contract.
  private static func allowances(of record: Record, _ owner: SourceSpan?) -> [Allowance] {
    record.table("allow").compactMap { entry in
      entry.value?.text.map {
        Allowance(rule: entry.key, reason: $0.value, scope: owner?.through(record.span.end))
      }
    }
  }

  /// What was probably meant by them: a key that was misspelt is not missing too.
  private mutating func reportUnknownKeys(of record: Record, among entries: [YAMLEntry]) -> Set<String> {
    var result: Set<String> = []
    guard record.hasUnknownKeys, !diagnostics.isFull else { return result }
    let known = record.construct.keys.map(\.name)
    let absent = known.filter { !record.has($0) }
    for (index, entry) in entries.enumerated() where !record.has(entry.key.value) {
      if diagnostics.isFull { break }
      let word = entry.key.value
      let meant = DidYouMean.nearest(to: word, in: absent, least: 1) ?? DidYouMean.nearest(to: word, in: known)
      if let meant { result.insert(meant) }
      reportUnknownKey(entry, record.construct, meant: meant, after: index > 0 ? entries[index - 1] : nil)
    }
    return result
  }

  private mutating func reportUnknownKey(
    _ entry: YAMLEntry, _ construct: Construct, meant: String?, after previous: YAMLEntry?
  ) {
    let known = construct.keys.map(\.name)
    if let glued = GluedKey(entry.key, known: known) {
      diagnostics.append(glued.diagnostic)
      return
    }
    let holdsText = previous.flatMap { construct.key(named: $0.key.value) }?.holds.isText ?? false
    let cut = holdsText ? CutText(before: entry, previous: previous, in: source) : nil
    if meant == nil, let cut, !cut.mayBeKey {
      diagnostics.append(cut.diagnostic)
      return
    }
    report(
      .unknownKey, "\(construct.name) has no key `\(GrammarReader.shortened(entry.key.value))`", at: entry.key.span,
      help: meant.map { "did you mean `\($0)`?" } ?? cut?.remark ?? "its keys are \(Self.listed(known, last: "and"))")
  }

  private mutating func reportMissingKey(_ key: Key, _ construct: Construct, _ span: SourceSpan) {
    report(
      .missingKey, "\(construct.name) needs the key `\(key.name)`", at: span,
      help: "`\(key.name)` holds \(key.holds.description). \(key.doc)")
  }

  // MARK: Wrong kinds

  /// Reports that something else stands where the slot's value belongs.
  mutating func wrongKind(_ node: YAMLNode, _ slot: Slot, _ name: String) -> SyntaxValue? {
    let quoted = slot.isText ? quotedText(node) : nil
    if let quoted {
      report(.quoteThisText, "YAML reads this text as \(Self.kind(of: node))", at: node.span, help: quoted)
    } else {
      report(
        .wrongKind, "`\(name)` holds \(slot.description), not \(Self.kind(of: node))", at: Self.beginning(of: node),
        help: slot.correction)
    }
    return nil
  }

  /// `doc: [sic] so it is` or `- Note: this` are meant as texts where they stand on one line.
  private func quotedText(_ node: YAMLNode) -> String? {
    // A scalar that is no text is an empty one.
    if case .scalar = node.content { return nil }
    guard node.span.start.line == node.span.end.line else { return nil }
    return QuotedLine(source).help(at: node.span.start)
  }

  /// A collection may be pages long; its first line is enough to show.
  private static func beginning(of node: YAMLNode) -> SourceSpan {
    if case .scalar = node.content { return node.span }
    let start = node.span.start
    if node.span.end.line == start.line { return node.span }
    return node.span.part(from: start.column, to: start.column + 1)
  }

  static func kind(of node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar):
      if scalar.style == .plain {
        scalar.text.isEmpty ? "nothing" : "`\(shortened(scalar.text))`"
      } else {
        scalar.text.isEmpty ? "an empty text" : "a text"
      }
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  static func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= 60 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
  }

  /// `` `a`, `b` or `c` ``, twenty of them at most: the keys of a field.
  static func listed(_ words: some Collection<String>, last: String = "or") -> String {
    let quoted = words.prefix(20).map { "`\($0)`" }
    if quoted.count < words.count { return quoted.joined(separator: ", ") + " and \(words.count - quoted.count) more" }
    guard let end = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }
}

extension Slot {
  /// Whether free text stands there, which YAML may have taken for something else.
  var isText: Bool {
    switch self {
    case .prose, .text, .pattern: true
    case .either(let scalar, nil, .construct): scalar?.isText ?? false
    default: false
    }
  }
}
