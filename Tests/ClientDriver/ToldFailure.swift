import BridgeAPI

/// An error: what a test asks for.
struct ToldFailure: Encodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case kind = "class"
    case traceID = "trace_id"
    case message, cause, endpoint, attempts, code, status
  }

  /// The case of a client's reason; of other errors their type.
  let kind: String
  let message: String
  /// The type of what the platform said.
  var cause: String?
  var endpoint: String?
  var traceID: String?
  var attempts: Int?
  var code: String?
  var status: Int?
}

extension ToldFailure {
  init(_ error: any Error) {
    guard let error = error as? BridgeClientError else {
      self = ToldFailure(ofEverything: error) ?? ToldFailure(kind: "\(type(of: error))", message: "\(error)")
      return
    }
    // `declared` of `declared(BridgeError(…))`.
    self.init(kind: String("\(error.reason)".prefix { $0 != "(" }), message: error.description)
    cause = error.cause.map { "\(type(of: $0))" }
    (endpoint, traceID, attempts) = (error.endpoint, error.traceID, error.attempts)
    switch error.reason {
    case .declared(let answer), .undeclared(let answer): (code, status) = (answer.code, answer.status)
    default: break
    }
  }
}
