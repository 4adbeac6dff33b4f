/// Binds type expressions to the types that they name.
package struct TypeResolver {
  static let scalars = ["string", "bool", "int32", "int64", "float64", "bytes", "timestamp", "date", "uuid"]
  /// What may stand alone as a type.
  package static let words = scalars + ["json"]
  /// All words of the language that are types or begin one.
  static let builtIn = words + ["list", "map"]

  private(set) var diagnostics = Findings()
  /// Named types; the value says whether the type is a scalar of its own.
  private let kinds: [String: TypeSyntax.Body?]
  private let isComplete: Bool
  /// What an unknown name may have been meant as.
  private let known: [String]
  private var suggestions = Suggestions()

  init(_ syntax: ContractSyntax) {
    kinds = Dictionary(syntax.types.map { ($0.name.value, $0.body) }) { first, _ in first }
    known = Self.builtIn + syntax.types.map(\.name.value)
    isComplete = syntax.isComplete
  }

  func declares(_ name: String) -> Bool { kinds[name] != nil }

  mutating func resolve(_ use: TypeUseSyntax) -> TypeUse? {
    var rules = ConstraintRules(use.constraints)
    let result = resolve(use.expression, &rules)
    // Where the type is unknown, nothing can be said of its constraints.
    if result != nil { diagnostics += rules.diagnostics }
    return rules.diagnostics.isEmpty ? result : nil
  }

  private mutating func resolve(_ expression: TypeExpression, _ rules: inout ConstraintRules) -> TypeUse? {
    guard let shape = shape(expression, &rules) else { return nil }
    if case .json = shape, expression.isNullable {
      diagnostics.append(
        Diagnostic(.redundantNull, "`json` holds null already", at: expression.span, help: "remove ` | null`"))
      return nil
    }
    return TypeUse(shape: shape, isNullable: expression.isNullable, span: expression.span)
  }

  private mutating func shape(_ expression: TypeExpression, _ rules: inout ConstraintRules) -> TypeUse.Shape? {
    switch expression.shape {
    case .list(let item):
      var none = ConstraintRules([])
      guard let item = resolve(item, &none) else { return nil }
      let items = rules.listItems()
      rules.refuseRest(of: "a list", help: "name the items' type under `types` and constrain it there")
      return .list(item, items)
    case .map(let value):
      var none = ConstraintRules([])
      guard let value = resolve(value, &none) else { return nil }
      let items = rules.items()
      rules.refuseRest(of: "a map")
      return .map(value, items)
    case .name(let name): return named(name, at: expression.span, &rules)
    }
  }

  private mutating func named(_ name: String, at span: SourceSpan, _ rules: inout ConstraintRules) -> TypeUse.Shape? {
    let int32Range = Int64(Int32.min)...Int64(Int32.max)
    let shape: TypeUse.Shape
    switch name {
    case "string": shape = .string(rules.strings())
    case "bool": shape = .bool
    case "int32": shape = .int32(rules.integers(in: int32Range, type: name))
    case "int64": shape = .int64(rules.integers(in: .min ... .max, type: name))
    case "float64": shape = .float64(rules.doubles())
    case "bytes": shape = .bytes(rules.bytes())
    case "timestamp": shape = .timestamp
    case "date": shape = .date
    case "uuid": shape = .uuid
    case "json": shape = .json
    default:
      guard declares(name) else {
        reportUnknown(name, at: span)
        return nil
      }
      rules.refuseRest(of: "a named type", help: "constraints stand where `\(name)` is declared")
      return .named(name)
    }
    rules.refuseRest(of: "a `\(name)`")
    return shape
  }

  private mutating func reportUnknown(_ name: String, at span: SourceSpan) {
    guard isComplete, !diagnostics.isFull else { return }
    let help =
      suggestions.help(for: name, in: known)
      ?? "declare it under `types`, or use one of \(GrammarReader.listed(Self.scalars + ["json", "list<T>", "map<T>"]))"
    diagnostics.append(
      Diagnostic(.unknownType, "unknown type `\(GrammarReader.shortened(name))`", at: span, help: help))
  }
}
