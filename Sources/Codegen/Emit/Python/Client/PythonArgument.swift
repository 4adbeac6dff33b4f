/// A value that a client's method takes by keyword: one of the path, the query or the body.
struct PythonArgument: Sendable {
  enum Part: String, Sendable {
    case path
    case query
    case request
  }

  let part: Part
  let field: PythonField
  let name: PythonName
  /// The constant that holds its default, where that is made by a call.
  let defaultName: String

  /// In the order of path, query and body. Of two that have one name, that of the path keeps it, then that of the body;
  /// the other is called after its part too: `query_limit`.
  static func all(
    of endpoint: String, path: [FieldPlan], query: [FieldPlan], request: [FieldPlan]
  ) -> [PythonArgument] {
    var taken: Set<String> = []
    let inPath = spell(path, .path, of: endpoint, &taken)
    let inRequest = spell(request, .request, of: endpoint, &taken)
    return inPath + spell(query, .query, of: endpoint, &taken) + inRequest
  }

  private static func spell(
    _ fields: [FieldPlan], _ part: Part, of endpoint: String, _ taken: inout Set<String>
  ) -> [PythonArgument] {
    fields.map { plan in
      let field = PythonField(plan, of: "")
      let isFree = !taken.contains(field.name.description)
      let name = isFree ? field.name : PythonName(member: "\(part.rawValue)_\(plan.name)", taken: taken)
      taken.insert(name.description)
      let words = [endpoint, part.rawValue, plan.name].map { PythonName(constant: $0).description }
      let defaultName = "_DEFAULT_" + words.joined(separator: "__")
      return PythonArgument(part: part, field: field, name: name, defaultName: defaultName)
    }
  }

  /// `limit: int = 20`
  var declaration: String { "\(name): \(type)\(absence.map { " = \($0)" } ?? "")" }

  private var type: String {
    let value = PythonValue(field.plan.value).type(prefix: "_models.")
    if field.isAlwaysWritten { return value }
    return value + (field.hasPresence ? " | _models.Absent" : " | None")
  }

  /// The definition of that constant.
  var definition: String? {
    guard let constant = field.absence(prefix: "_models."), !constant.isSimple else { return nil }
    return "\(defaultName): Final[\(type)] = \(constant)"
  }

  /// Nil where it must be given.
  private var absence: String? {
    if let constant = field.absence(prefix: "_models.") { return constant.isSimple ? "\(constant)" : defaultName }
    if field.isAlwaysWritten { return nil }
    return field.hasPresence ? "_models.ABSENT" : "None"
  }
}
