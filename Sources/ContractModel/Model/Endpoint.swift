/// An HTTP endpoint of the contract.
public struct Endpoint: Sendable {
  public let name: Located<String>
  public let route: Located<Route>
  public let annotations: Annotations
  public let auth: EndpointAuth
  /// The name of the request's type; nil where the endpoint takes no body.
  public let request: String?
  /// The name of the type of what is answered beside `status`; it may have no fields.
  public let response: String
  /// Errors beyond those that are always there, in contract order.
  public let errors: [Located<String>]
  /// What a success publishes, in this order.
  public let emits: [Located<Emission>]
  /// The longest request body, in bytes, with the place that says so (the endpoint's own key, else the server's).
  public let maxBody: Located<Int>
  public let isIdempotent: Bool
  /// From the request's head to its answer, in milliseconds.
  public let timeout: Int
  public let examples: [EndpointExample]
}

public enum EndpointAuth: String, Sendable, CaseIterable {
  case none
  case bearerToken = "bearer_token"
}

/// `POST /api/clipboard/process`
public struct Route: Hashable, Sendable {
  public enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  public let method: Method
  /// `["api", "clipboard", "process"]`; none for `/`.
  public let segments: [String]

  public var path: String { "/" + segments.joined(separator: "/") }
  public var description: String { "\(method.rawValue) \(path)" }
}

/// One entry of `emits`: `x` once, `x?` at most once, `x*` any number.
public struct Emission: Hashable, Sendable {
  public enum Cardinality: String, Sendable {
    case once = ""
    case atMostOnce = "?"
    case anyNumber = "*"
  }

  public let event: String
  public let cardinality: Cardinality
}

public struct EndpointExample: Sendable {
  public let name: String
  /// The body, where the endpoint takes one.
  public let request: JSONValue?
  /// The response's fields, without `status`.
  public let response: JSONValue
  public let span: SourceSpan
}
