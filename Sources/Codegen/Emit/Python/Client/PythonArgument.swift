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

  /// In the order of path, query and body. Of two that have one name, that of the path keeps it, then that of the body;
  /// the other is called after its part too: `query_limit`.
  static func all(path: [FieldPlan], query: [FieldPlan], request: [FieldPlan]) -> [PythonArgument] {
    var taken: Set<String> = []
    let inPath = spell(path, .path, &taken)
    let inRequest = spell(request, .request, &taken)
    return inPath + spell(query, .query, &taken) + inRequest
  }

  private static func spell(_ fields: [FieldPlan], _ part: Part, _ taken: inout Set<String>) -> [PythonArgument] {
    fields.map { plan in
      let field = PythonField(plan, of: "")
      let isFree = !taken.contains(field.name.description)
      let name = isFree ? field.name : PythonName(member: "\(part.rawValue)_\(plan.name)", taken: taken)
      taken.insert(name.description)
      return PythonArgument(part: part, field: field, name: name)
    }
  }

  /// `limit: int = 20`
  var declaration: String { "\(name): \(type)\(absence.map { " = \($0)" } ?? "")" }

  private var type: String {
    let value = PythonValue(field.plan.value).type(prefix: "_models.")
    if field.isAlwaysWritten { return value }
    return value + (field.hasPresence ? " | _models.Absent" : " | None")
  }

  /// Nil where it must be given.
  private var absence: String? {
    if let constant = field.absence(prefix: "_models.") { return constant.description }
    if field.isAlwaysWritten { return nil }
    return field.hasPresence ? "_models.ABSENT" : "None"
  }
}
