import ContractModel

/// A client's method for one endpoint, and what it keeps to.
struct PythonCall: Sendable {
  private let endpoint: Endpoint
  private let arguments: [PythonArgument]

  init(_ endpoint: Endpoint, plans: [String: TypePlan]) {
    self.endpoint = endpoint
    let fields = { (type: String?) -> [FieldPlan] in
      guard let type, case .object(let object)? = plans[type]?.body else { return [] }
      return object.fields
    }
    arguments = PythonArgument.all(
      of: endpoint.name.value, path: fields(endpoint.path), query: fields(endpoint.query),
      request: fields(endpoint.request))
  }

  private var function: PythonName { PythonName(member: endpoint.name.value) }
  private var constant: String { "_ENDPOINT_\(PythonName(constant: endpoint.name.value))" }

  var value: Lines {
    Lines {
      "\(constant): Final = ClientEndpoint("
      "    name=\(PythonLiteral.string(endpoint.name.value)),"
      "    method=\"\(endpoint.route.value.method.rawValue)\","
      "    requires_token=\(PythonLiteral.bool(endpoint.auth == .bearerToken)),"
      "    idempotent=\(PythonLiteral.bool(endpoint.isIdempotent)),"
      "    max_body=\(PythonLiteral.integer(Int64(endpoint.maxBody.value))),"
      "    timeout=\(PythonLiteral.seconds(endpoint.timeout)),"
      ")"
    }
  }

  /// The defaults that are made by calls.
  var defaults: [String] { arguments.compactMap(\.definition) }

  var method: Lines {
    Lines {
      if arguments.isEmpty {
        "def \(function)(self) -> _models.\(endpoint.response):"
      } else {
        "def \(function)("
        "    self,"
        "    *,"
        for argument in arguments { "    \(argument.declaration)," }
        ") -> _models.\(endpoint.response):"
      }
      Indented(by: 4) {
        PythonDoc.string(documentation)
        "return self._call("
        "    \(constant),"
        "    \(target),"
        "    \(body),"
        "    _codec.read_\(PythonName.snake(endpoint.response)),"
        ")"
      }
    }
  }

  /// What the contract says of the endpoint, of its arguments and of its errors.
  private var documentation: String {
    let annotations = endpoint.annotations
    let head = [
      annotations.doc ?? "\(endpoint.route.value.description)",
      annotations.since.map { "Since \($0.value.description)." },
      annotations.deprecated.map { "Deprecated: \($0)" },
    ]
    let described = arguments.compactMap { argument in
      argument.field.plan.annotations.doc.map { "\(argument.name): \($0)" }
    }
    let errors = endpoint.errors.map { PythonErrors.name(of: $0.value).description }
    let raised = errors.isEmpty ? nil : "Raises \(errors.joined(separator: ", ")) of ``errors``."
    return (head + [described.isEmpty ? nil : described.joined(separator: "\n"), raised]).compactMap(\.self)
      .joined(separator: "\n\n")
  }

  /// `"/items/" + _segment(item_id) + _query(("limit", limit))`
  private var target: String {
    let values = Dictionary(
      arguments.filter { $0.part == .path }.map { ($0.field.wireName, $0.name.description) },
      uniquingKeysWith: { first, _ in first })
    var parts: [String] = []
    var text = ""
    for part in endpoint.route.value.segments {
      text += "/"
      switch part {
      case .literal(let literal): text += literal
      case .parameter(let name):
        parts += [PythonLiteral.string(text), "_segment(\(values[name] ?? "\"\""))"]
        text = ""
      }
    }
    if !text.isEmpty || parts.isEmpty { parts.append(PythonLiteral.string(text.isEmpty ? "/" : text)) }
    let query = arguments.filter { $0.part == .query }.map { "(\($0.field.key), \($0.name))" }
    if !query.isEmpty { parts.append("_query(\(query.joined(separator: ", ")))") }
    return parts.joined(separator: " + ")
  }

  private var body: String {
    guard let request = endpoint.request else { return "None" }
    let fields = arguments.filter { $0.part == .request }.map { "\($0.field.name)=\($0.name)" }
    return "_codec.to_json(_models.\(request)(\(fields.joined(separator: ", "))))"
  }
}
