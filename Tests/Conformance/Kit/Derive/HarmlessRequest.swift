import ContractModel

/// Requests that would be answered well but for one refusal that a case adds, and do nothing should it not come.
extension RequestRecipe {
  /// A call of `endpoint` whose effect is none: a GET, or a body that is malformed and refused behind every check of the
  /// head (H2 step 15).
  init(harmlesslyCalling endpoint: Endpoint) {
    let isSafe = endpoint.request == nil
    self.init(calling: endpoint, body: isSafe ? nil : BodyRecipe("{"))
  }

  /// The opening handshake of `channel`.
  init(opening channel: Channel, extra: [(name: String, value: WireText)] = []) {
    self.init(openingAt: channel.route.value.path)
    for (name, value) in extra { fields.append(Field(name: name, value: value)) }
  }

  /// The opening handshake of whatever WebSocket is at `path`.
  init(openingAt path: String) {
    self.init(method: "GET", target: WireText(path))
    let key = WebSocketHandshake.keyPairs[0].key
    for (name, value) in [
      ("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Key", key), ("Sec-WebSocket-Version", "13"),
    ] {
      fields.append(Field(name: name, value: WireText(value)))
    }
  }
}

extension Endpoint {
  /// Whether a case that expects a refusal before the body is read needs leave to write: only where the endpoint has no
  /// body that could be spoilt.
  var refusalNeeds: Set<Need> { writes && request == nil ? [.writes] : [] }
}

extension Derivation {
  /// What ``RequestRecipe/init(harmlesslyCalling:)`` is answered with where nothing refuses its head.
  func unrefused(_ endpoint: Endpoint) -> AnswerExpectation {
    endpoint.request == nil ? .accepted(endpoint.name.value) : .rejected(400, "malformed_json", [])
  }
}
