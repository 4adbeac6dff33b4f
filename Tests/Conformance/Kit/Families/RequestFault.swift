import ContractModel

/// One thing that is wrong with a request, in the order in which a request is judged (wire-protocol H2).
enum RequestFault: String, CaseIterable, Sendable, CustomStringConvertible {
  case longTarget = "long-target"
  case largeFields = "large-fields"
  case host
  case origin
  case target
  case route
  case method
  case token
  case coding
  case type
  case size
  case json

  var description: String { rawValue }

  /// The rung that owes the answer.
  var profile: Profile {
    switch self {
    case .longTarget, .largeFields: .http1
    case .host, .origin, .target, .route, .method, .token, .coding, .type, .size, .json: .bridge
    }
  }

  /// Whether a request of `endpoint` can have the fault without meeting another one on the way.
  func fits(_ endpoint: Endpoint) -> Bool {
    switch self {
    case .longTarget, .largeFields, .host, .origin, .target, .route, .method: true
    case .token: endpoint.auth == .bearerToken
    case .coding, .type, .size, .json: endpoint.request != nil
    }
  }

  /// Whether both can stand in one request and be told apart by its answer.
  func canStand(with other: RequestFault) -> Bool {
    switch (self, other) {
    case (.longTarget, .target), (.longTarget, .route), (.target, .route), (.coding, .type), (.size, .json): false
    default: true
    }
  }

  func put(
    into recipe: RequestRecipe, of endpoint: Endpoint, at known: KnownPath, _ limits: ServerLimits
  ) -> RequestRecipe {
    var copy = recipe
    if [.target, .route, .method].contains(self) { copy.endpoint = nil }
    switch self {
    case .longTarget: copy.target = "\(endpoint.targetPath)?\(String(repeating: "x", count: limits.maxTarget.value))"
    case .largeFields:
      return recipe.adding("X-Long", WireText(String(repeating: "x", count: limits.maxHeaderBytes.value)))
    case .host: return recipe.setting("Host", to: "evil.example:\(.port)")
    case .origin: return recipe.adding("Origin", "https://evil.example")
    case .target: copy.target = "\(endpoint.targetPath)%zz"
    case .route: copy.target = "/no-such-path"
    case .method: copy.method = ["DELETE", "PATCH", "PUT", "POST"].first { !known.methods.contains($0) } ?? "TRACE"
    case .token: return recipe.setting("Authorization", to: "Bearer wrong")
    case .coding: return recipe.adding("Content-Encoding", "gzip")
    case .type: return recipe.setting("Content-Type", to: "text/plain")
    case .size:
      // Announced and never sent: whoever waits for the body does not judge the head first.
      copy.body = nil
      copy.framing = .asWritten
      return copy.adding("Content-Length", WireText(String(endpoint.maxBody.value.magnitude + 1)))
    case .json: copy.body = BodyRecipe("{")
    }
    return copy
  }

  /// What the request is answered with where this is the first thing that is wrong.
  func answer(knownRoute: Bool) -> AnswerExpectation {
    switch self {
    case .longTarget: .rejected(414, "uri_too_long", [])
    case .largeFields: .rejected(431, "headers_too_large", [])
    case .host: knownRoute ? .rejected(421, "misdirected_request", []) : AnswerExpectation(.status([421]))
    case .origin: knownRoute ? .rejected(403, "forbidden_origin", []) : AnswerExpectation(.status([403]))
    case .target: AnswerExpectation(.status([400]))
    case .route: AnswerExpectation(.status([404]))
    case .method: AnswerExpectation(.status([405]))
    case .token: .rejected(401, "unauthorized", [])
    case .coding, .type: .rejected(415, "unsupported_media_type", [])
    case .size: .rejected(413, "payload_too_large", [])
    case .json: .rejected(400, "malformed_json", [])
    }
  }
}
