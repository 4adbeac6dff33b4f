/// The opening handshake, each with another key.
struct EchoHandshakeFamily: Family {
  let id = "ws-handshake"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 4.2.2"]
  let sends = "right handshakes with different keys, and a message behind each"
  let right = "101 with the Sec-WebSocket-Accept of the key, no extension, no subprotocol, and the message back"
  let echo: EchoSubject

  func cases(_ derivation: Derivation) -> [Case] {
    WebSocketHandshake.keyPairs.indices.map { pair in
      Case(
        id: "\(id)/key-\(pair)", family: id, profile: profile, clauses: clauses,
        states: "the answer proves that the key was read",
        body: .session { [path = echo.path] context in
          let performance = try EchoPerformance(context, path: path, pair: pair)
          defer { performance.close() }
          let hello = Array("hello".utf8)
          let verdict = try performance.perform(WebSocketDialogue([.text(hello)]).echoing(.text(hello)))
          guard case .fail(let deed) = verdict else { return .pass }
          return .fail(Finding(deed))
        })
    }
  }
}
