import ContractModel

/// A request as a value: everything on the wire is said here, the placeholders of ``WireText`` aside.
struct RequestRecipe: Sendable {
  struct Field: Sendable {
    let name: String
    var value: WireText
  }

  enum Framing: Sendable {
    /// `Content-Length` where there is a body.
    case contentLength
    /// `Transfer-Encoding: chunked`, in chunks of this many bytes.
    case chunked(Int)
    /// Only what the fields say.
    case asWritten
  }

  /// The endpoint whose route and method these are; nil where no endpoint answers.
  var endpoint: String?
  var method: String
  var target: WireText
  var fields: [Field]
  var body: BodyRecipe?
  var framing: Framing

  init(
    endpoint: String? = nil, method: String, target: WireText, fields: [Field] = [.host], body: BodyRecipe? = nil,
    framing: Framing = .contentLength
  ) {
    self.endpoint = endpoint
    self.method = method
    self.target = target
    self.fields = fields
    self.body = body
    self.framing = framing
  }

  /// A call of `endpoint` that a conforming client could make, as far as its fields go.
  init(calling endpoint: Endpoint, body: BodyRecipe?) {
    self.init(
      endpoint: endpoint.name.value, method: endpoint.route.method.rawValue, target: WireText(endpoint.target.bytes),
      body: body)
    if endpoint.auth == .bearerToken { fields.append(.authorization) }
    if body != nil { fields.append(.json) }
  }

  /// This recipe with the field `name` (compared without case) set to one value, or left out where that is nil.
  func setting(_ name: String, to value: WireText?) -> RequestRecipe {
    var copy = self
    let place = copy.fields.firstIndex { $0.name.lowercased() == name.lowercased() }
    copy.fields.removeAll { $0.name.lowercased() == name.lowercased() }
    if let value {
      copy.fields.insert(Field(name: name, value: value), at: min(place ?? copy.fields.count, copy.fields.count))
    }
    return copy
  }

  /// This recipe with one more field line.
  func adding(_ name: String, _ value: WireText) -> RequestRecipe {
    var copy = self
    copy.fields.append(Field(name: name, value: value))
    return copy
  }
}

extension RequestRecipe.Field {
  static let host = RequestRecipe.Field(name: "Host", value: "\(.authority)")
  static let authorization = RequestRecipe.Field(name: "Authorization", value: "Bearer \(.token)")
  static let json = RequestRecipe.Field(name: "Content-Type", value: "application/json")
}
