import ContractModel

/// A dataclass for an object.
struct PythonObject {
  let name: String
  let annotations: Annotations
  let fields: [PythonField]
  private let purpose: String?

  init(_ type: TypePlan, _ plan: ObjectPlan) {
    name = type.name
    annotations = type.annotations
    fields = plan.fields.map { PythonField($0, of: type.name) }
    purpose = Self.purpose(of: type.origin)
  }

  var lines: Lines {
    Lines {
      "@_dataclasses.dataclass(frozen=True, slots=True, kw_only=True)"
      "class \(name):"
      Indented(by: 4) {
        PythonDoc.string(annotations, default: purpose)
        if !fields.isEmpty && (annotations.doc != nil || purpose != nil) { "" }
        for field in fields { lines(of: field) }
        if fields.isEmpty && annotations.doc == nil && purpose == nil { "pass" }
      }
    }
  }

  @LinesBuilder
  private func lines(of field: PythonField) -> Lines {
    "\(field.name): \(field.type)\(assignment(of: field))"
    PythonDoc.string(field.plan.annotations)
  }

  private func assignment(of field: PythonField) -> String {
    var arguments: [String] = []
    if let constant = field.absence() {
      arguments.append(constant.isSimple ? "default=\(constant)" : "default_factory=lambda: \(constant)")
    } else if !field.isAlwaysWritten {
      arguments.append("default=\(field.hasPresence ? "ABSENT" : "None")")
    }
    if field.plan.isSensitive { arguments.append("repr=False") }
    guard let first = arguments.first else { return "" }
    if arguments.count == 1, first.hasPrefix("default=") { return " = \(first.dropFirst("default=".count))" }
    return " = _dataclasses.field(\(arguments.joined(separator: ", ")))"
  }

  private static func purpose(of origin: TypeDefinition.Origin) -> String? {
    switch origin {
    case .named: nil
    case .path(let endpoint): "The values of the path of `\(endpoint)`."
    case .query(let endpoint): "The values of the query of `\(endpoint)`."
    case .request(let endpoint): "The body of a request to `\(endpoint)`."
    case .response(let endpoint): "What `\(endpoint)` answers."
    case .envelope(let channel): "What each event of the channel `\(channel)` has besides."
    case .eventData(let event): "The data of the event `\(event)`."
    }
  }
}
