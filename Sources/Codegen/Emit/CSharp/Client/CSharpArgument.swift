/// A value that a client's method takes by name: one of the path, the query or the body.
struct CSharpArgument: Sendable {
  enum Part: String, Sendable {
    case path
    case query
    case request
  }

  /// The last argument of every method.
  static let cancellation = "cancellationToken"

  let part: Part
  let field: CSharpField
  let name: String

  /// In the order of path, body and query. Of two that have one name, that of the path keeps it, then that of the body;
  /// the other is called after its part too: `queryLimit`.
  static func all(path: [CSharpField], query: [CSharpField], request: [CSharpField]) -> [CSharpArgument] {
    var taken: Set<String> = [cancellation]
    return spell(path, .path, &taken) + spell(request, .request, &taken) + spell(query, .query, &taken)
  }

  private static func spell(_ fields: [CSharpField], _ part: Part, _ taken: inout Set<String>) -> [CSharpArgument] {
    fields.map { field in
      var name = field.argument.description
      // No name of a contract ends in an underscore, which tells the last of three apart.
      if taken.contains(name) { name = CSharpName(argument: "\(part.rawValue)_\(field.plan.name)").description }
      while taken.contains(name) { name += "_" }
      taken.insert(name)
      return CSharpArgument(part: part, field: field, name: name)
    }
  }

  /// `int limit = 20`
  var declaration: String { "\(field.parameterType) \(name)\(field.parameterDefault.map { " = \($0)" } ?? "")" }

  /// As documentation comments have it.
  var bareName: String { name.hasPrefix("@") ? String(name.dropFirst()) : name }

  /// A step of the target: `.Segment(itemId, (json_, value_) => json_.Uuid(value_))`. One of the query is left out where it
  /// is null.
  var targetStep: String {
    switch part {
    case .path: ".Segment(\(name), \(writer))"
    case .query where isAlwaysWritten: ".Query(\(key), \(filled), \(writer))"
    case .query where field.value.isValueType: ".QueryIfValue(\(key), \(name), \(writer))"
    case .query: ".QueryIfAny(\(key), \(name), \(writer))"
    case .request: ""
    }
  }

  private var key: String { CSharpLiteral.string(field.plan.name) }
  /// Its parameters are called as no argument is.
  private var writer: String { "(json_, value_) => \(field.value.writeNonNull("value_", to: "json_"))" }

  private var isAlwaysWritten: Bool {
    switch field.presence {
    case .required, .filled: true
    case .nullable, .optional, .optionalNullable: false
    }
  }

  /// With the default that no compiler can put in the caller's place.
  private var filled: String { field.isFilledLater ? "\(name) ?? \(field.filling?.description ?? "null")" : name }
}
