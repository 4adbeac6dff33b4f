/// Values of sensitive fields have no keys that the contract does not name: those stand in the paths of violations.
struct SensitiveRules {
  private let table: TypeTable
  /// Types that hold such keys, with the place that says so.
  private let holders: [String: SourceSpan]

  init(_ table: TypeTable) {
    self.table = table
    holders = table.definitions.contains(where: Self.hasSensitiveFields) ? Self.holders(table) : [:]
  }

  private static func hasSensitiveFields(_ type: TypeDefinition) -> Bool {
    guard case .object(let object) = type.kind else { return false }
    return object.fields.contains { $0.sensitive != nil }
  }

  func diagnostics() -> [Diagnostic] {
    table.definitions.flatMap { type -> [Diagnostic] in
      guard case .object(let object) = type.kind else { return [] }
      return object.fields.compactMap(diagnostic)
    }
  }

  private func diagnostic(for field: Field) -> Diagnostic? {
    guard let place = field.sensitive,
      let keys = Self.keys(field.type) ?? Self.names(field.type).compactMap({ holders[$0] }).first
    else { return nil }
    return Diagnostic(
      .sensitiveKeys, "`\(field.name.value)` has keys of its sender's choice, which stand in the paths of violations",
      at: place, notes: [Diagnostic.Note("they may stand here", at: keys)],
      help: "let it hold lists and objects, or mark the fields that are sensitive themselves")
  }

  /// Each type is looked at once: whoever names a holder is one.
  private static func holders(_ table: TypeTable) -> [String: SourceSpan] {
    var users: [String: [String]] = [:]
    var found: [String: SourceSpan] = [:]
    for type in table.definitions {
      for name in uses(type).flatMap(names) { users[name, default: []].append(type.name.value) }
      found[type.name.value] = keys(type)
    }
    var ready = Array(found.keys)
    while let name = ready.popLast() {
      for user in users[name] ?? [] where found[user] == nil {
        found[user] = found[name]
        ready.append(user)
      }
    }
    return found
  }

  private static func keys(_ type: TypeDefinition) -> SourceSpan? {
    if case .union(let union) = type.kind, union.isOpen { return union.tag.span }
    return uses(type).lazy.compactMap(keys).first
  }

  /// Where a map or any JSON stands.
  private static func keys(_ use: TypeUse) -> SourceSpan? {
    switch use.shape {
    case .json, .map: use.span
    case .list(let item, _): keys(item)
    default: nil
    }
  }

  private static func names(_ use: TypeUse) -> [String] {
    switch use.shape {
    case .named(let name): [name]
    case .list(let item, _), .map(let item, _): names(item)
    default: []
    }
  }

  private static func uses(_ type: TypeDefinition) -> [TypeUse] {
    switch type.kind {
    case .object(let object): object.fields.map(\.type)
    case .union(let union):
      union.cases.map { TypeUse(shape: .named($0.type.value), isNullable: false, span: $0.type.span) }
    case .enumeration, .scalar: []
    }
  }
}
