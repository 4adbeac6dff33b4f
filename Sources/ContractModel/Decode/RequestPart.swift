/// The parts of a request that a contract describes.
enum RequestPart: CaseIterable, Sendable {
  case path
  case query
  case body
}

extension RequestPart {
  /// As messages name what an endpoint takes.
  var words: String {
    switch self {
    case .path: "path values"
    case .query: "query values"
    case .body: "a body"
    }
  }

  /// As messages name what an endpoint does not take.
  var wordsOfNone: String { self == .body ? "no body" : "no \(words)" }
}

extension EndpointSyntax {
  /// The fields of a part; nil where the endpoint has none.
  subscript(part: RequestPart) -> PartSyntax? {
    switch part {
    case .path: path
    case .query: query
    case .body: request
    }
  }
}

extension DerivedNames {
  /// The type of a part of an endpoint's request.
  static func type(of part: RequestPart, of endpoint: String) -> String {
    switch part {
    case .path: path(of: endpoint)
    case .query: query(of: endpoint)
    case .body: request(of: endpoint)
    }
  }
}
