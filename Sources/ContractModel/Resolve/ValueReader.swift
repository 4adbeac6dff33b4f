/// Reads a value of an example or a scenario by its type, and judges it as a reader of the wire would.
///
/// What a scalar means, its type decides: `no` is a text where a string belongs.
struct ValueReader {
  let table: TypeTable
  let rule: DiagnosticRule
  /// Values that `$name` may stand for; nil where there are none, as in examples.
  var saved: [String: PointerTarget]?
  /// Whether a name that is not among them was saved by nobody; else a step was lost that may have saved it.
  var knowsAllSaved = true
  var absence = Absence.kept
  /// What becomes of fields that have a default where the value leaves them out.
  enum Absence {
    /// They are left out, as a sender may.
    case kept
    /// They are filled in, as a reader does.
    case filled
    case refused
  }

  /// Whether the items of a list that holds this value are compared: then those of lists in it have been.
  var comparesItems = false

  private let sources: [String: SourceText]
  /// The texts of the enums that were met, as sets.
  private var enumTexts: [String: Set<String>] = [:]
  var suggestions = Suggestions()
  private(set) var diagnostics = Findings()

  init(_ table: TypeTable, rule: DiagnosticRule, saved: [String: PointerTarget]? = nil, sources: [String: SourceText]) {
    self.table = table
    self.rule = rule
    self.saved = saved
    self.sources = sources
  }

  /// Nil where the value breaks its type, which is reported, or the type is itself wrong, which has been.
  mutating func read(_ node: YAMLNode, as target: PointerTarget, named name: String) -> ValueTemplate? {
    switch target {
    case .type(let use): read(node, as: use, named: name)
    case .tag(let union): readTag(node, of: union).map { .literal(.string($0.name.value)) }
    }
  }

  mutating func read(_ node: YAMLNode, as use: TypeUse, named name: String) -> ValueTemplate? {
    if case .scalar(let scalar) = node.content, scalar.style == .plain {
      if scalar.text == "null", use.isNullable { return .literal(.null) }
      if scalar.isCutByComment { return cutText(node) }
      if let word = savedName(scalar) { return readSaved(word, node, as: use, named: name) }
    }
    switch use.shape {
    case .string(let constraints): return readString(node, constraints, name)
    case .bool: return readBool(node, name)
    case .int32(let constraints):
      return readInteger(node, constraints, Int64(Int32.min)...Int64(Int32.max), "an int32", name)
    case .int64(let constraints): return readInteger(node, constraints, .min ... .max, "an int64", name)
    case .float64(let constraints): return readDouble(node, constraints, name)
    case .bytes(let constraints): return readBytes(node, constraints, name)
    case .timestamp: return readTimestamp(node, name)
    case .date: return readDate(node, name)
    case .uuid: return readUUID(node, name)
    case .json: return readJSON(node, as: use, name)
    case .list(let item, let constraints): return readList(node, of: item, constraints, name)
    case .map(let value, let constraints): return readMap(node, of: value, constraints, name)
    case .named(let type): return readNamed(node, type, name)
    }
  }

  /// Reads an object whose type has this name: a body, a response, an event's data.
  mutating func readObject(_ node: YAMLNode, _ type: String, named name: String) -> ValueTemplate? {
    guard let object = table.object(type) else { return nil }
    return readFields(node, object, name, tag: nil)
  }

  mutating func takeDiagnostics() -> Findings {
    defer { diagnostics = Findings() }
    return diagnostics
  }

  mutating func report(
    _ message: String, at node: YAMLNode, limit: SourceSpan? = nil, says: String = "the limit stands here",
    help: String? = nil
  ) -> ValueTemplate? {
    let notes = limit.map { [Diagnostic.Note(says, at: $0)] } ?? []
    diagnostics.append(Diagnostic(rule, message, at: node.span, notes: notes, help: help))
    return nil
  }

  mutating func append(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func report(_ message: String, at span: SourceSpan, help: String) {
    diagnostics.append(Diagnostic(rule, message, at: span, help: help))
  }

  mutating func wrongKind(_ node: YAMLNode, _ expected: String, _ name: String) -> ValueTemplate? {
    return report("`\(name)` is \(expected), not \(GrammarReader.kind(of: node))", at: node)
  }

  // MARK: Texts

  private mutating func cutText(_ node: YAMLNode) -> ValueTemplate? {
    diagnostics.append(
      Diagnostic(
        .quoteThisText, "a ` #` ends an unquoted text; the rest of the line is a comment", at: node.span,
        help: quoted(node) ?? "put the text in quotes"))
    return nil
  }

  /// A list or a mapping stands where a text belongs; in a block it is mostly a text with a `: ` in it.
  private mutating func noString(_ node: YAMLNode, _ name: String) -> ValueTemplate? {
    let help = node.span.start.line == node.span.end.line ? quoted(node) : nil
    let kind = GrammarReader.kind(of: node)
    if let help, !node.isFlow {
      diagnostics.append(Diagnostic(.quoteThisText, "YAML reads this text as \(kind)", at: node.span, help: help))
      return nil
    }
    return report("`\(name)` is a string, not \(kind)", at: node, help: help.map { "if it is a text, \($0)" })
  }

  private func quoted(_ node: YAMLNode) -> String? {
    sources[node.span.file].flatMap { QuotedLine($0).help(at: node.span.start) }
  }

  private mutating func readString(_ node: YAMLNode, _ constraints: StringConstraints, _ name: String) -> ValueTemplate?
  {
    guard case .scalar(let scalar) = node.content else {
      return noString(node, name)
    }
    if scalar.style == .plain, scalar.text.isEmpty {
      return report("`\(name)` has no value", at: node, help: "write `\"\"` for an empty text")
    }
    let length = scalar.text.unicodeScalars.count
    let bytes = scalar.text.utf8.count
    if let least = constraints.minLength, length < least.value {
      return report("`\(name)` is shorter than min_length \(least.value)", at: node, limit: least.span)
    }
    if let most = constraints.maxLength, length > most.value {
      return report("`\(name)` is longer than max_length \(most.value)", at: node, limit: most.span)
    }
    if let least = constraints.minBytes, bytes < least.value {
      return report("`\(name)` has fewer bytes than min_bytes \(least.value)", at: node, limit: least.span)
    }
    if let most = constraints.maxBytes, bytes > most.value {
      return report("`\(name)` has more bytes than max_bytes \(most.value)", at: node, limit: most.span)
    }
    if let pattern = constraints.pattern, !pattern.value.matches(scalar.text) {
      return report(
        "`\(name)` does not match the pattern `\(VisibleText.escaped(pattern.value.text))`", at: node,
        limit: pattern.span, says: "the pattern stands here")
    }
    return .literal(.string(scalar.text))
  }

  // MARK: Scalars

  private func plainText(_ node: YAMLNode) -> String? {
    guard case .scalar(let scalar) = node.content, scalar.style == .plain else { return nil }
    return scalar.text
  }

  private mutating func readBool(_ node: YAMLNode, _ name: String) -> ValueTemplate? {
    switch plainText(node) {
    case "true": .literal(.bool(true))
    case "false": .literal(.bool(false))
    default: wrongKind(node, "`true` or `false`", name)
    }
  }

  private mutating func readInteger(
    _ node: YAMLNode, _ constraints: NumberConstraints<Int64>, _ range: ClosedRange<Int64>, _ type: String,
    _ name: String
  ) -> ValueTemplate? {
    guard let text = plainText(node), let number = NumberText.parse(text.utf8), case .integer(let integer) = number
    else {
      return wrongKind(node, "a whole number", name)
    }
    guard range.contains(integer) else { return report("`\(name)` is outside the range of \(type)", at: node) }
    return meets(integer, constraints, node, name) ? .literal(.integer(integer)) : nil
  }

  private mutating func readDouble(
    _ node: YAMLNode, _ constraints: NumberConstraints<Double>, _ name: String
  ) -> ValueTemplate? {
    guard let text = plainText(node), let number = NumberText.parse(text.utf8) else {
      return wrongKind(node, "a number", name)
    }
    let double: Double
    switch number {
    case .integer(let integer): double = Double(integer)
    case .double(let value): double = value
    default: return nil
    }
    return meets(double, constraints, node, name) ? .literal(number) : nil
  }

  private mutating func meets<Number: Comparable>(
    _ number: Number, _ constraints: NumberConstraints<Number>, _ node: YAMLNode, _ name: String
  ) -> Bool {
    let broken: (String, Located<Number>?, Bool)? =
      [
        ("is less than min", constraints.min, constraints.min.map { number < $0.value }),
        ("is greater than max", constraints.max, constraints.max.map { number > $0.value }),
        (
          "is not greater than exclusive_min", constraints.exclusiveMin,
          constraints.exclusiveMin.map { number <= $0.value }
        ),
        (
          "is not less than exclusive_max", constraints.exclusiveMax,
          constraints.exclusiveMax.map { number >= $0.value }
        ),
      ].first { $0.2 == true }.map { ($0.0, $0.1, true) }
    guard let (words, limit, _) = broken, let limit else { return true }
    _ = report("`\(name)` \(words) \(spelled(limit.value))", at: node, limit: limit.span)
    return false
  }

  private func spelled(_ number: some Comparable) -> String {
    (number as? Double).map(DoubleText.shortest) ?? "\(number)"
  }

  // MARK: Named types

  private mutating func readNamed(_ node: YAMLNode, _ type: String, _ name: String) -> ValueTemplate? {
    guard let definition = table[type] else { return nil }
    switch definition.kind {
    case .scalar(let use): return read(node, as: use, named: name)
    case .object(let object): return readFields(node, object, name, tag: nil)
    case .enumeration(let values): return readEnum(node, values, definition.name, name)
    case .union(let union): return readUnion(node, union, definition.name, name)
    }
  }

  private mutating func readEnum(
    _ node: YAMLNode, _ values: EnumType, _ type: Located<String>, _ name: String
  ) -> ValueTemplate? {
    guard case .scalar(let scalar) = node.content, scalar.style != .plain || !scalar.text.isEmpty else {
      return wrongKind(node, "a value of `\(type.value)`", name)
    }
    if texts(of: values, type.value).contains(scalar.text) { return .literal(.string(scalar.text)) }
    // What is not told need not be worded: of a long enum that costs as much as the rest.
    if diagnostics.isFull { return values.isOpen ? .literal(.string(scalar.text)) : nil }
    let known = values.values.lazy.map(\.wire)
    let help =
      suggestions.help(for: scalar.text, in: known) ?? "its values are \(GrammarReader.listed(known, last: "and"))"
    let message = "`\(GrammarReader.shortened(scalar.text))` is no value of `\(type.value)`"
    let notes = [Diagnostic.Note("`\(type.value)` is declared here", at: type.span)]
    if values.isOpen {
      // A reader keeps it, so it is no error; in an example it is mostly a slip.
      diagnostics.append(
        Diagnostic(.unknownEnumValue, message, at: node.span, notes: notes, help: help, severity: .warning))
      return .literal(.string(scalar.text))
    }
    diagnostics.append(Diagnostic(rule, message, at: node.span, notes: notes, help: help))
    return nil
  }

  private mutating func texts(of values: EnumType, _ type: String) -> Set<String> {
    if let texts = enumTexts[type] { return texts }
    let texts = Set(values.values.map(\.wire))
    enumTexts[type] = texts
    return texts
  }

  private mutating func readList(
    _ node: YAMLNode, of item: TypeUse, _ constraints: ItemConstraints, _ name: String
  ) -> ValueTemplate? {
    guard case .sequence(let nodes) = node.content else { return wrongKind(node, "a list", name) }
    let items = nodes.map { read($0, as: item, named: name) }
    if let least = constraints.minItems, nodes.count < least.value {
      return report("`\(name)` has fewer items than min_items \(least.value)", at: node, limit: least.span)
    }
    if let most = constraints.maxItems, nodes.count > most.value {
      return report("`\(name)` has more items than max_items \(most.value)", at: node, limit: most.span)
    }
    let good = items.compactMap { $0 }
    guard good.count == items.count, areUnique(nodes, of: item, constraints, name) else { return nil }
    return .array(collapsing: good)
  }

  // MARK: Objects

  mutating func readFields(
    _ node: YAMLNode, _ object: ObjectType, _ name: String, tag: Located<String>?
  ) -> ValueTemplate? {
    guard case .mapping(let entries) = node.content else { return wrongKind(node, "an object", name) }
    let lookup = FieldLookup(object)
    var isPresent = [Bool](repeating: false, count: object.fields.count)
    var members: [ValueTemplate.Member] = []
    var unknown: [(entry: YAMLEntry, previous: YAMLEntry?)] = []
    var isGood = true
    for (index, entry) in entries.enumerated() where entry.key.value != tag?.value {
      guard let position = lookup.position(of: entry.key.value) else {
        unknown.append((entry, index > 0 ? entries[index - 1] : nil))
        continue
      }
      isPresent[position] = true
      if let value = read(entry.value, as: object.fields[position].type, named: entry.key.value) {
        members.append(ValueTemplate.Member(name: entry.key.value, value: value))
      } else {
        isGood = false
      }
    }
    let absent = zip(object.fields, isPresent).filter { !$0.1 }.map(\.0)
    // A misspelt one has been named as what was meant.
    let meant = Set(unknown.compactMap { reportUnknownField($0.entry, object, absent, after: $0.previous) })
    for field in absent {
      if absence == .filled, let value = field.defaultValue {
        members.append(ValueTemplate.Member(name: field.name.value, value: .literal(value)))
      } else if field.isRequired || (absence == .refused && field.hasDefault) {
        isGood = false
        if !meant.contains(field.name.value) { reportAbsent(field, of: node, name) }
      }
    }
    return isGood && unknown.isEmpty ? .object(collapsing: members) : nil
  }

  private mutating func reportAbsent(_ field: Field, of node: YAMLNode, _ name: String) {
    _ = report(
      "`\(name)` lacks the field `\(field.name.value)`", at: node, limit: field.name.span, says: "it is declared here",
      help: field.hasDefault ? "in a default, fields that have a default themselves are written too" : nil)
  }

  /// The field that was probably meant.
  private mutating func reportUnknownField(
    _ entry: YAMLEntry, _ object: ObjectType, _ absent: [Field], after previous: YAMLEntry?
  ) -> String? {
    let known = object.fields.map(\.name.value)
    let word = entry.key.value
    let meant =
      suggestions.nearest(to: word, in: absent.map(\.name.value), least: 1) ?? suggestions.nearest(to: word, in: known)
    let cut = CutText(before: entry, previous: previous, in: sources[entry.key.span.file])
    if meant == nil, let cut, !cut.mayBeKey {
      diagnostics.append(cut.diagnostic)
      return nil
    }
    let all = known.isEmpty ? "it has no fields" : "its fields are \(GrammarReader.listed(known, last: "and"))"
    diagnostics.append(
      Diagnostic(
        rule, "there is no field `\(GrammarReader.shortened(entry.key.value))` here", at: entry.key.span,
        help: meant.map { "did you mean `\($0)`?" } ?? cut?.remark ?? all))
    return meant
  }

  // MARK: Saved values

  /// The name behind a `$`, where saved values may stand.
  private func savedName(_ scalar: YAMLScalar) -> String? {
    guard saved != nil, scalar.text.utf8.first == UInt8(ascii: "$") else { return nil }
    let name = String(scalar.text.dropFirst())
    return NameText.isName(name) ? name : nil
  }

  private mutating func readSaved(_ word: String, _ node: YAMLNode, as use: TypeUse, named name: String)
    -> ValueTemplate?
  {
    guard let target = saved?[word] else {
      guard knowsAllSaved else { return nil }
      diagnostics.append(
        Diagnostic(
          .unknownSavedValue, "no earlier step saves `\(word)`", at: node.span,
          help: suggestions.help(for: word, in: saved.map { Array($0.keys) } ?? [])
            ?? "put it in quotes if it is a text that begins with `$`"))
      return nil
    }
    guard target.fits(use) else {
      return report(
        "`\(name)` is a `\(use.expression)`, and `$\(word)` was saved from a `\(target.expression)`", at: node)
    }
    return .saved(word)
  }
}
