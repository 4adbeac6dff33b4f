/// No name that was retired is declared.
struct RetiredRules {
  private let syntax: ContractSyntax

  init(_ syntax: ContractSyntax) { self.syntax = syntax }

  func diagnostics() -> [Diagnostic] {
    var result: [Diagnostic] = []
    var places: [String: RetiredNames.Name] = [:]
    for retired in syntax.retired.names {
      if let first = places.updateValue(
        retired, forKey: Self.key(retired.kind, retired.owner?.value, retired.name.value))
      {
        result.append(
          Diagnostic(
            .listedTwice, "the \(retired.kind.noun) `\(retired.name.value)` is retired twice", at: retired.name.span,
            notes: [Diagnostic.Note("it stands here too", at: first.name.span)], help: "remove one of them"))
      }
    }
    guard !places.isEmpty else { return [] }
    return result + unknownOwners()
      + declared().compactMap { name in
        places[Self.key(name.kind, name.owner, name.text)].map { diagnostic(for: name, $0) }
      }
  }

  /// A name of the contract, as it would stand in a list of retired ones.
  private struct Declared {
    let kind: RetiredNames.Kind
    var owner: String?
    let text: String
    let place: SourceSpan

    init(_ kind: RetiredNames.Kind, _ name: Located<String>, of owner: String? = nil, text: String? = nil) {
      self.kind = kind
      self.owner = owner
      self.text = text ?? name.value
      place = name.span
    }
  }

  private func diagnostic(for name: Declared, _ retired: RetiredNames.Name) -> Diagnostic {
    let owner = name.owner.map { " of `\($0)`" } ?? ""
    return Diagnostic(
      .retiredName,
      "the \(name.kind.noun) `\(GrammarReader.shortened(name.text))`\(owner) was retired, and does not come back",
      at: name.place, notes: [Diagnostic.Note("it was retired here", at: retired.name.span)],
      help: "choose another name; readers of older versions still know this one")
  }

  /// Case and underscores do not make another name.
  private static func key(_ kind: RetiredNames.Kind, _ owner: String?, _ name: String) -> String {
    "\(kind.rawValue) \(owner.map(NameScope.folded) ?? "") \(NameScope.folded(name))"
  }

  private func declared() -> [Declared] {
    syntax.types.map { Declared(.types, $0.name) } + syntax.errors.map { Declared(.errors, $0.name) }
      + syntax.endpoints.map { Declared(.endpoints, $0.name) } + syntax.channels.map { Declared(.channels, $0.name) }
      + syntax.channels.flatMap(\.events).map { Declared(.events, $0.name) } + syntax.types.flatMap(members)
      + syntax.bodies.flatMap { type, fields in fields.map { Declared(.fields, $0.name, of: type) } }
  }

  private func members(of type: TypeSyntax) -> [Declared] {
    let owner = type.name.value
    switch type.body {
    case .object(let fields, _): return fields.map { Declared(.fields, $0.name, of: owner) }
    case .union(_, let cases, _): return cases.map { Declared(.cases, $0.name, of: owner) }
    case .enumeration(let values, _):
      return values.flatMap { value in
        let texts = Set([value.name.value, value.wire.value]).sorted()
        return texts.map { Declared(.values, value.name, of: owner, text: $0) }
      }
    case .scalar, nil: return []
    }
  }

  /// The types that went with a name.
  private static func types(of retired: RetiredNames.Name) -> [String] {
    let name = retired.name.value
    switch retired.kind {
    case .types: return [name]
    case .endpoints:
      return [
        DerivedNames.path(of: name), DerivedNames.query(of: name), DerivedNames.request(of: name),
        DerivedNames.response(of: name),
      ]
    case .channels: return [DerivedNames.envelope(of: name)]
    case .events: return [DerivedNames.data(of: name)]
    case .errors, .fields, .values, .cases: return []
    }
  }

  /// Types that members are said to be retired of, and that neither are nor were.
  private func unknownOwners() -> [Diagnostic] {
    guard syntax.isComplete else { return [] }
    let names = syntax.types.map(\.name.value) + syntax.bodies.map(\.type)
    let known = Set(names + syntax.retired.names.flatMap(Self.types))
    var suggestions = Suggestions()
    var seen: Set<String> = []
    return syntax.retired.names.compactMap { retired in
      guard let owner = retired.owner, !known.contains(owner.value),
        seen.insert("\(retired.kind.rawValue) \(owner.value)").inserted
      else { return nil }
      return Diagnostic(
        .unknownType, "unknown type `\(GrammarReader.shortened(owner.value))`", at: owner.span,
        help: suggestions.help(for: owner.value, in: names) ?? "retire the type too if it is gone as a whole")
    }
  }
}
