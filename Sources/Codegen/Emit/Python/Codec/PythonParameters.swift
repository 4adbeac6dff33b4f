import ContractModel

/// The function that reads the values of a path or a query from text.
struct PythonParameters {
  private let name: String
  private let fields: [PythonField]
  private let isPath: Bool

  init(_ type: TypePlan, _ plan: ObjectPlan) {
    name = type.name
    fields = plan.fields.map(PythonField.init)
    if case .path = type.origin { isPath = true } else { isPath = false }
  }

  var lines: Lines {
    let source = isPath ? "values: Sequence[bytes]" : "text: bytes"
    return Lines {
      "def read_\(PythonName.snake(name))(parts: RequestParts, \(source)) -> _models.\(name):"
      Indented(by: 4) {
        isPath ? "found = parts.path(values, {" : "found = parts.query(text, {"
        Indented(by: 4) { for field in fields { reader(of: field) } }
        isPath ? "})" : "}, required=(\(required)))"
        "return _models.\(name)("
        Indented(by: 4) { for field in fields { "\(field.name)=found.get(\(field.key)\(absence(of: field)))," } }
        ")"
      }
    }
  }

  private func reader(of field: PythonField) -> String {
    let kind = PythonLiteral.string((field.plan.textKind ?? .string).rawValue)
    return "\(field.key): (\(kind), \(PythonValue(field.plan.value).readingFunction)),"
  }

  private var required: String { fields.filter(\.plan.isRequired).map { $0.key + ", " }.joined() }

  private func absence(of field: PythonField) -> String {
    field.absence(prefix: "_models.").map { ", \($0)" } ?? ""
  }
}
