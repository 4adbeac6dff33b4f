/// An HTTP endpoint of the contract.
public struct Endpoint: Sendable {
  public let name: Located<String>
  public let route: Located<Route>
  public let annotations: Annotations
  public let auth: EndpointAuth
  /// The name of the type of the path's values, in route order; nil where the route has no parameters.
  public let path: String?
  /// The name of the type of the query's values; nil where the endpoint takes none.
  public let query: String?
  /// The values of the path, then those of the query.
  public let parameters: [Parameter]
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

/// `POST /api/clipboard/{item_id}/process`
public struct Route: Hashable, Sendable {
  public enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  public let method: Method
  public enum Segment: Hashable, Sendable {
    case literal(String)
    /// `{item_id}`, by its name: any one segment that is not empty.
    case parameter(String)
  }

  /// None for `/`.
  public let segments: [Segment]

  /// As the contract has it: `/api/clipboard/{item_id}/process`.
  public var path: String { "/" + segments.map(\.text).joined(separator: "/") }
  public var description: String { "\(method.rawValue) \(path)" }
  /// The names of its parameters, in their order.
  public var parameters: [String] { segments.compactMap(\.parameter) }
  /// What a path of it looks like, whatever its parameters are called: nil stands for one.
  public var shape: [String?] { segments.map(\.literal) }
}

extension Route.Segment {
  public var literal: String? {
    if case .literal(let text) = self { return text }
    return nil
  }

  public var parameter: String? {
    if case .parameter(let name) = self { return name }
    return nil
  }

  /// As the contract has it.
  public var text: String {
    switch self {
    case .literal(let text): text
    case .parameter(let name): "{\(name)}"
    }
  }
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
  /// The values of the path, where the route has parameters.
  public let path: JSONValue?
  /// The values of the query, where the example gives any.
  public let query: JSONValue?
  /// The body, where the endpoint takes one.
  public let request: JSONValue?
  /// The response's fields, without `status`.
  public let response: JSONValue
  public let span: SourceSpan
}
