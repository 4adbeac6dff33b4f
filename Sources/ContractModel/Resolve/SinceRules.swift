/// Nothing came with a version that is not there yet.
struct SinceRules {
  private(set) var diagnostics: [Diagnostic] = []
  private let version: Located<SemanticVersion>

  /// Nil where the contract says no version of its own.
  init?(_ syntax: ContractSyntax) {
    guard let version = syntax.header.version else { return nil }
    self.version = version
    for type in syntax.types { check(type) }
    for error in syntax.errors { check(error.annotations) }
    for endpoint in syntax.endpoints {
      check(endpoint.annotations)
      check(endpoint.path?.fields)
      check(endpoint.query?.fields)
      check(endpoint.request?.fields)
      check(endpoint.response)
    }
    for channel in syntax.channels {
      check(channel.annotations)
      check(channel.envelope?.fields)
      for event in channel.events {
        check(event.annotations)
        check(event.data)
      }
    }
  }

  private mutating func check(_ type: TypeSyntax) {
    check(type.annotations)
    switch type.body {
    case .object(let fields, _): check(fields)
    case .enumeration(let values, _): for value in values { check(value.annotations) }
    case .union, .scalar, nil: break
    }
  }

  private mutating func check(_ fields: [FieldSyntax]?) {
    for field in fields ?? [] { check(field.annotations) }
  }

  private mutating func check(_ annotations: Annotations) {
    guard let since = annotations.since, since.value > version.value else { return }
    diagnostics.append(
      Diagnostic(
        .sinceTooNew, "\(since.value.description) is newer than the contract", at: since.span,
        notes: [Diagnostic.Note("it is at \(version.value.description)", at: version.span)],
        help: "raise the contract's `version`, or write the version that brought this"))
  }
}
