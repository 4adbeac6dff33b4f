import ContractModel

/// The function that reads the values of a path or a query from text.
struct PythonParameters {
  private let name: String
  private let fields: [PythonField]
  private let isPath: Bool

  init(_ type: TypePlan, _ plan: ObjectPlan) {
    name = type.name
    fields = plan.fields.map { PythonField($0, of: type.name) }
    if case .path = type.origin { isPath = true } else { isPath = false }
  }

  var lines: Lines {
    let source = isPath ? "values: Sequence[bytes]" : "text: bytes"
    return Lines {
      for pattern in fields.compactMap(\.pattern) { pattern }
      "def read_\(PythonName.snake(name))(parts: RequestParts, \(source)) -> _models.\(name):"
      Indented(by: 4) {
        isPath ? "found = parts.path(values, {" : "found = parts.query(text, {"
        Indented(by: 4) { for field in fields { reader(of: field) } }
        isPath ? "})" : "}, required=\(required))"
        "return _models.\(name)("
        Indented(by: 4) { for field in fields { "\(field.name)=\(value(of: field))," } }
        ")"
      }
    }
  }

  private func reader(of field: PythonField) -> String {
    let kind = PythonLiteral.string((field.plan.textKind ?? .string).rawValue)
    return "\(field.key): (\(kind), \(field.value.readingFunction)),"
  }

  private var required: String { PythonConstant.tuple(fields.filter(\.plan.isRequired).map(\.key)) }

  private func value(of field: PythonField) -> String {
    if field.plan.isRequired { return "found[\(field.key)]" }
    let absence = field.absence(prefix: "_models.").map { ", \($0)" } ?? ""
    return "found.get(\(field.key)\(absence))"
  }
}
