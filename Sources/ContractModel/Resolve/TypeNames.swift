/// Checks what types are called, against each other and against the names that generated code takes.
struct TypeNames {
  private(set) var diagnostics = Findings()

  init(_ syntax: ContractSyntax) {
    var scope = NameScope("type")
    let declared = Set(syntax.types.map { NameScope.folded($0.name.value) })
    /// Whose derived name a declared type has.
    var derived: [String: Located<String>] = [:]
    for (name, owner) in Self.derivedNames(syntax) {
      let folded = NameScope.folded(name)
      if declared.contains(folded), derived[folded] == nil { derived[folded] = owner }
      guard let reason = ReservedNames.reason(forFoldedType: folded) else { continue }
      diagnostics.append(
        Diagnostic(
          .reservedName, "`\(owner.value)` gives a type the name `\(name)`, which it can't have: \(reason)",
          at: owner.span, help: "rename it"))
    }
    for type in syntax.types {
      let name = type.name
      if let diagnostic = scope.declare(name) {
        diagnostics.append(diagnostic)
      } else if let first = name.value.utf8.first,
        first < 0x41 || first > 0x5A || name.value.utf8.contains(UInt8(ascii: "_"))
      {
        reportCase(of: name)
      } else if let reason = ReservedNames.reason(forType: name.value) {
        diagnostics.append(
          Diagnostic(
            .reservedName, "a type can't be called `\(name.value)`: \(reason)", at: name.span, help: "rename it"))
      } else if let owner = derived[NameScope.folded(name.value)] {
        diagnostics.append(
          Diagnostic(
            .reservedName,
            "a type can't be called `\(name.value)`: generated code gives this name to a type of its own",
            at: name.span, notes: [Diagnostic.Note("it follows from `\(owner.value)`", at: owner.span)],
            help: "rename it"))
      }
    }
  }

  private mutating func reportCase(of name: Located<String>) {
    // A name that is none at all has been reported.
    guard NameText.isName(name.value) else { return }
    diagnostics.append(
      Diagnostic(
        .badName, "`\(name.value)` is not the name of a type", at: name.span,
        help: "types are written in PascalCase: `\(DerivedNames.pascalCase(name.value))`"))
  }

  /// Names of types that follow from endpoints, events and channels.
  private static func derivedNames(_ syntax: ContractSyntax) -> [(name: String, owner: Located<String>)] {
    let ofEndpoints = syntax.endpoints.flatMap { endpoint in
      let name = endpoint.name.value
      let parts = RequestPart.allCases.map { DerivedNames.type(of: $0, of: name) }
      return (parts + [DerivedNames.response(of: name), DerivedNames.reply(of: name)]).map { ($0, endpoint.name) }
    }
    let ofChannels = syntax.channels.flatMap { channel in
      [DerivedNames.heartbeat(of: channel.name.value), DerivedNames.envelope(of: channel.name.value)]
        .map { ($0, channel.name) }
        + channel.events.map { (DerivedNames.data(of: $0.name.value), $0.name) }
    }
    return ofEndpoints + ofChannels
  }
}
