import ContractModel

/// A client's method for one endpoint.
struct CSharpCall: Sendable {
  private let endpoint: Endpoint
  private let types: CSharpTypes
  private let arguments: [CSharpArgument]
  private let sentences: [String: String]

  /// `sentences`: what the contract says of its errors, by their codes.
  init(_ endpoint: Endpoint, _ types: CSharpTypes, sentences: [String: String]) {
    self.endpoint = endpoint
    self.types = types
    self.sentences = sentences
    let fields = { (type: String?) in types.fields(of: type).map { CSharpField($0, of: type ?? "", types) } }
    arguments = CSharpArgument.all(
      path: fields(endpoint.path), query: fields(endpoint.query), request: fields(endpoint.request))
  }

  var lines: Lines {
    // What must be given comes first.
    let given = arguments.filter { $0.field.parameterDefault == nil }
    let parameters = given + arguments.filter { $0.field.parameterDefault != nil }
    return Lines {
      documentation(parameters)
      CSharpDoc.obsolete(endpoint.annotations)
      "public global::System.Threading.Tasks.Task<\(response)> \(CSharpName.pascal(endpoint.name.value))Async("
      Indented(by: 4) {
        for parameter in parameters { "\(parameter.declaration)," }
        "global::System.Threading.CancellationToken \(CSharpArgument.cancellation) = default)"
      }
      "{"
      Indented(by: 4) { call }
      "}"
    }
  }

  private var response: String { types.name(of: endpoint.response) }

  private var call: Lines {
    Lines {
      "return core_.CallAsync("
      Indented(by: 4) {
        definition
        target
        body
        // An endpoint called `read_…` has a type of this name.
        "\(types.runtime("Codec")).Read\(endpoint.response),"
        "\(CSharpArgument.cancellation));"
      }
    }
  }

  private var definition: String {
    let name = CSharpLiteral.string(endpoint.name.value)
    let token = CSharpLiteral.bool(endpoint.auth == .bearerToken)
    return "new \(types.runtime("BridgeEndpoint"))(\(name), \"\(endpoint.route.value.method.rawValue)\", "
      + "requiresToken: \(token), idempotent: \(CSharpLiteral.bool(endpoint.isIdempotent)), "
      + "maxBody: \(CSharpLiteral.int64(Int64(endpoint.maxBody.value))), "
      + "timeoutMilliseconds: \(CSharpLiteral.int64(Int64(endpoint.timeout)))),"
  }

  private var target: Lines {
    let steps = pathSteps + arguments.filter { $0.part == .query }.map(\.targetStep)
    return Lines {
      "new \(types.runtime("TargetText"))()"
      Indented(by: 4) {
        for step in steps.dropLast() { step }
        if let last = steps.last { last + "," }
      }
    }
  }

  /// Literals together, and a segment for each parameter.
  private var pathSteps: [String] {
    var steps: [String] = []
    var text = ""
    for segment in endpoint.route.value.segments {
      text += "/"
      switch segment {
      case .literal(let literal): text += literal
      case .parameter(let name):
        steps.append(".Path(\(CSharpLiteral.string(text)))")
        text = ""
        steps += arguments.filter { $0.part == .path && $0.field.plan.name == name }.map(\.targetStep)
      }
    }
    if !text.isEmpty || steps.isEmpty { steps.append(".Path(\(CSharpLiteral.string(text.isEmpty ? "/" : text)))") }
    return steps
  }

  @LinesBuilder
  private var body: Lines {
    if let request = endpoint.request {
      let fields = arguments.filter { $0.part == .request }.map { "\($0.field.argument): \($0.name)" }
      "\(types.runtime("JsonDoor")).Write("
      Indented(by: 4) {
        "new \(types.name(of: request))(\(fields.joined(separator: ", "))),"
        "\(types.runtime("Codec")).Write\(request)),"
      }
    }
  }

  // MARK: Documentation

  @LinesBuilder
  private func documentation(_ parameters: [CSharpArgument]) -> Lines {
    CSharpDoc.summary(endpoint.annotations, default: endpoint.route.value.description)
    for parameter in parameters {
      let text = parameter.field.plan.annotations.doc ?? "The field `\(parameter.field.plan.name)`."
      CSharpDoc.element("param", "name=\"\(parameter.bareName)\"", text)
    }
    CSharpDoc.element("param", "name=\"\(CSharpArgument.cancellation)\"", "Ends the call, whose connection is closed.")
    for error in endpoint.errors {
      let name = "BridgeErrors.\(CSharpName.pascal(error.value))Exception"
      CSharpDoc.element("exception", "cref=\"\(name)\"", sentences[error.value] ?? "The error `\(error.value)`.")
    }
  }
}
