/// What makes a union readable: every case an object, no type in two cases, the tag a field of none.
struct UnionRules {
  private let types: [TypeSyntax]
  private let known: [String: TypeSyntax]
  private let isComplete: Bool
  private let objects: [String]
  private var suggestions = Suggestions()

  init(_ syntax: ContractSyntax) {
    types = syntax.types
    known = Dictionary(syntax.types.map { ($0.name.value, $0) }) { first, _ in first }
    isComplete = syntax.isComplete
    objects = types.filter { if case .object? = $0.body { true } else { false } }.map(\.name.value)
  }

  mutating func diagnostics() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for type in types {
      guard case .union(let tag, let cases, let isOpen)? = type.body else { continue }
      result += check(type.name, tag, cases, isOpen: isOpen)
    }
    return result
  }

  private mutating func check(
    _ name: Located<String>, _ tag: Located<String>, _ cases: [UnionCaseSyntax], isOpen: Bool
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var names = NameScope("case", members: (CSharpMembers.ofUnions, name.value))
    var places: [String: SourceSpan] = [:]
    if cases.isEmpty {
      result.append(
        Diagnostic(.emptyType, "`\(name.value)` has no cases", at: name.span, help: "a union has at least one"))
    }
    if !NameText.isName(tag.value) {
      result.append(
        Diagnostic(.badName, "`\(tag.value)` is not a name", at: tag.span, help: "a tag is named as fields are: `kind`")
      )
    }
    for union in cases {
      if let diagnostic = names.declare(union.name) {
        result.append(diagnostic)
      } else if isOpen, NameScope.folded(union.name.value) == "unknown" {
        result.append(
          Diagnostic(
            .reservedName,
            "a case of an open union can't be called `\(union.name.value)`: readers keep others under it",
            at: union.name.span, help: "rename it"))
      }
      if let first = places.updateValue(union.type.span, forKey: union.type.value) {
        result.append(
          Diagnostic(
            .unionTypeTwice, "`\(union.type.value)` stands in two cases of `\(name.value)`", at: union.type.span,
            notes: [Diagnostic.Note("it stands here too", at: first)], help: "give each case a type of its own"))
      } else if let diagnostic = checkType(union, tag) {
        result.append(diagnostic)
      }
    }
    return result
  }

  private mutating func checkType(_ union: UnionCaseSyntax, _ tag: Located<String>) -> Diagnostic? {
    if let word = Self.builtIn(union.type.value) { return noObject(union, word) }
    guard let type = known[union.type.value] else { return isComplete ? unknown(union.type) : nil }
    guard case .object(let fields, _)? = type.body else {
      if type.body == nil { return nil }
      return Diagnostic(
        .unionCaseNotObject, "the case `\(union.name.value)` holds `\(type.name.value)`, which is no object",
        at: union.type.span, notes: [Diagnostic.Note("it is declared here", at: type.name.span)],
        help: "put the value into an object of its own")
    }
    let clash = fields.first { NameScope.folded($0.name.value) == NameScope.folded(tag.value) }
    return clash.map { field in
      Diagnostic(
        .tagIsField, "the case `\(union.name.value)` has a field `\(field.name.value)`, where the tag stands",
        at: union.type.span, notes: [Diagnostic.Note("the field is declared here", at: field.name.span)],
        help: "rename the tag or the field")
    }
  }

  /// The word of the language that is a type or begins one: `map` of `map<string>`.
  private static func builtIn(_ type: String) -> String? {
    let word = String(type.prefix { $0 != "<" && $0 != " " })
    return TypeResolver.builtIn.contains(word) ? word : nil
  }

  private func noObject(_ union: UnionCaseSyntax, _ word: String) -> Diagnostic {
    Diagnostic(
      .unionCaseNotObject, "the case `\(union.name.value)` holds a `\(word)`, which is no object", at: union.type.span,
      help: "put the value into a field of an object type, and name that")
  }

  private mutating func unknown(_ type: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownType, "unknown type `\(GrammarReader.shortened(type.value))`", at: type.span,
      help: suggestions.help(for: type.value, in: objects)
        ?? "a case holds an object type that is declared under `types`")
  }
}
