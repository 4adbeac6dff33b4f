/// Nothing came with a version that is not there yet.
enum SinceRules {
  static func diagnostics(_ syntax: ContractSyntax) -> [Diagnostic] {
    guard let version = syntax.header.version else { return [] }
    return annotations(syntax).compactMap(\.since).filter { $0.value > version.value }.map { since in
      Diagnostic(
        .sinceTooNew, "\(since.value.description) is newer than the contract", at: since.span,
        notes: [Diagnostic.Note("it is at \(version.value.description)", at: version.span)],
        help: "raise the contract's `version`, or write the version that brought this")
    }
  }

  private static func annotations(_ syntax: ContractSyntax) -> [Annotations] {
    syntax.types.flatMap { [$0.annotations] + annotations($0.body) } + syntax.errors.map(\.annotations)
      + syntax.endpoints.map(\.annotations) + syntax.channels.map(\.annotations)
      + syntax.channels.flatMap(\.events).map(\.annotations) + syntax.bodies.flatMap(\.fields).map(\.annotations)
  }

  private static func annotations(_ body: TypeSyntax.Body?) -> [Annotations] {
    switch body {
    case .object(let fields, _): fields.map(\.annotations)
    case .enumeration(let values, _): values.map(\.annotations)
    case .union, .scalar, nil: []
    }
  }
}
