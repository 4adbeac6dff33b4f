/// Checks the path and query values of endpoints: each `{name}` has its entry, and each value is one that a text can be.
struct ParameterRules {
  private(set) var diagnostics = Findings()
  private let table: TypeTable

  init(_ table: TypeTable) { self.table = table }

  mutating func check(_ endpoint: EndpointSyntax) {
    if let route = endpoint.route { checkNames(of: endpoint, route) }
    let name = endpoint.name.value
    for type in [DerivedNames.path(of: name), DerivedNames.query(of: name)] {
      for field in table.object(type)?.fields ?? [] { checkType(of: field) }
    }
  }

  /// The parameters of the endpoint, as far as they are right.
  func all(of endpoint: String) -> [Parameter] {
    let path = table.object(DerivedNames.path(of: endpoint))?.fields ?? []
    let query = table.object(DerivedNames.query(of: endpoint))?.fields ?? []
    return path.compactMap { parameter($0, .path) } + query.compactMap { parameter($0, .query) }
  }

  private func parameter(_ field: Field, _ place: Parameter.Place) -> Parameter? {
    guard case .named(let name) = field.type.shape else {
      return Parameter(place: place, field: field, values: .scalar(field.type))
    }
    switch table[name]?.kind {
    case .scalar(let use): return Parameter(place: place, field: field, values: .scalar(use))
    case .enumeration(let values): return Parameter(place: place, field: field, values: .choice(values))
    case .object, .union, nil: return nil
    }
  }

  private mutating func checkNames(of endpoint: EndpointSyntax, _ route: Located<Route>) {
    let entries = endpoint.path?.fields.map(\.name) ?? []
    let parameters = route.value.parameters
    for name in parameters where !entries.contains(where: { $0.value == name }) {
      // A misspelt entry is reported as unknown, with this one as what was meant.
      guard !entries.contains(where: { DidYouMean.nearest(to: $0.value, in: parameters) == name }) else { continue }
      diagnostics.append(
        .undeclaredParameter, "`path` does not say what `{\(name)}` is", at: route.span,
        help: "add `path: { \(name): uuid }`, with the type that it has")
    }
    for entry in entries where !parameters.contains(entry.value) {
      diagnostics.append(
        .unknownParameter, "the route has no `{\(GrammarReader.shortened(entry.value))}`", at: entry.span,
        notes: [Diagnostic.Note("the route stands here", at: route.span)],
        help: DidYouMean.help(for: entry.value, in: parameters)
          ?? "put `{\(entry.value)}` into the route, or move the value to `query`")
    }
  }

  private mutating func checkType(of field: Field) {
    let name = field.name.value
    if field.type.isNullable {
      diagnostics.append(
        .parameterNotScalar, "`\(name)` is written as text, which is never null", at: field.type.span,
        help: "remove ` | null`; a query value may be absent: `\(name)?`")
    } else if !isText(field.type.shape) {
      diagnostics.append(
        .parameterNotScalar, "`\(name)` is written as text, which no `\(field.type.shape.expression)` is",
        at: field.type.span, help: "use a scalar or an enum, or move the value to the body")
    }
  }

  private func isText(_ shape: TypeUse.Shape) -> Bool {
    switch shape {
    case .list, .map, .json: return false
    case .named(let name):
      switch table[name]?.kind {
      case .object, .union: return false
      // What is wrong with a missing type has been said.
      case .scalar, .enumeration, nil: return true
      }
    default: return true
    }
  }
}
