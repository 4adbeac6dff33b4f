import ContractModel

/// A client's method for one endpoint.
struct SwiftCall: Sendable {
  private let endpoint: Endpoint
  private let arguments: [SwiftArgument]

  /// `bodies`: the types of the endpoint's parts.
  init(_ endpoint: Endpoint, bodies: [TypePlan]) {
    self.endpoint = endpoint
    let fields = { (name: String?) -> [SwiftField] in
      guard let type = bodies.first(where: { $0.name == name }), case .object(let object) = type.body else { return [] }
      return object.fields.map { SwiftField($0, of: type.name) }
    }
    arguments = SwiftArgument.all(
      path: fields(endpoint.path), query: fields(endpoint.query), request: fields(endpoint.request))
  }

  var lines: Lines {
    let parameters = arguments.map(\.declaration).joined(separator: ", ")
    let name = SwiftName(member: endpoint.name.value)
    return Lines {
      "extension BridgeClient {"
      Indented {
        documentation
        SwiftDoc.availability(endpoint.annotations)
        "public func \(name)(\(parameters)) async throws(BridgeClientError) -> \(endpoint.response) {"
        Indented {
          "try await core_.call("
          Indented {
            definition
            target
            body
          }
          ") { $0.read\(endpoint.response)() }"
        }
        "}"
      }
      "}"
    }
  }

  @LinesBuilder
  private var documentation: Lines {
    SwiftDoc.comment(endpoint.annotations)
    for argument in arguments {
      SwiftDoc.comment(argument.field.annotations.doc.map { "- Parameter \(argument.name.bare): \($0.onOneLine)" })
    }
    if !endpoint.errors.isEmpty {
      let errors = endpoint.errors.map { "``BridgeError/\(SwiftName(member: $0.value).bare)``" }
      "/// - Throws: As declared: \(errors.joined(separator: ", "))."
    }
  }

  private var definition: Lines {
    Lines {
      "BridgeClientEndpoint("
      "  name: \(SwiftLiteral.string(endpoint.name.value)), method: \"\(endpoint.route.value.method.rawValue)\","
      "  requiresToken: \(endpoint.auth == .bearerToken), idempotent: \(endpoint.isIdempotent),"
      "  maxBody: \(SwiftLiteral.integer(Int64(endpoint.maxBody.value))), timeoutMilliseconds: \(SwiftLiteral.integer(Int64(endpoint.timeout)))),"
    }
  }

  private var target: Lines {
    Lines {
      "BridgeTarget {"
      Indented {
        for part in pathParts { part }
        for argument in arguments where argument.part == .query { query(argument) }
      }
      "},"
    }
  }

  /// Literals together, and a segment for each parameter.
  private var pathParts: [String] {
    var parts: [String] = []
    var text = ""
    for segment in endpoint.route.value.segments {
      text += "/"
      switch segment {
      case .literal(let literal): text += literal
      case .parameter(let name):
        parts.append("$0.path(\(SwiftLiteral.string(text)))")
        text = ""
        for argument in arguments where argument.part == .path && argument.field.wireName == name {
          parts.append("$0.segment { \(argument.field.value.write(argument.name.description, "$0.")) }")
        }
      }
    }
    if !text.isEmpty || parts.isEmpty { parts.append("$0.path(\(SwiftLiteral.string(text.isEmpty ? "/" : text)))") }
    return parts
  }

  private func query(_ argument: SwiftArgument) -> String {
    let write = argument.field.value.write("$1", "$0.")
    return "$0.query(\(SwiftLiteral.string(argument.field.wireName)), \(argument.name)) { \(write) }"
  }

  private var body: String {
    guard let request = endpoint.request else { return "nil" }
    let fields = arguments.filter { $0.part == .request }.map { "\($0.field.name.label): \($0.name)" }
    return "\(request)(\(fields.joined(separator: ", "))).encoded()"
  }
}
