import ContractModel

/// Handshakes as bytes: field lines that come twice, lists, spaces, other versions of HTTP, pieces of TCP, bodies.
struct HandshakeFormsFamily: Family {
  let id = "handshake-forms"
  let profile = Profile.bridge
  let clauses = ["C1", "RFC 6455 section 4.2.1"]
  let sends = "right handshakes in unusual spellings and in pieces, with a message at once behind them; wrong ones"
  let right = "101 and the message read; 426 to HTTP/1.0 and to other versions, 400 to two keys"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { spelled($0) + inPieces($0) + refused($0) + framed($0) }
  }

  // MARK: - Right

  private func spelled(_ channel: Channel) -> [Case] {
    let plain = RequestRecipe(opening: channel)
    let key = WebSocketHandshake.keyPairs[0].key
    let variants: [(String, RequestRecipe)] = [
      (
        "connection-on-two-lines",
        plain.setting("Connection", to: nil).adding("Connection", "keep-alive").adding("Connection", "Upgrade")
      ), ("connection-among-others", plain.setting("Connection", to: "x-one , UPGRADE,x-two")),
      ("upgrade-upper-case", plain.setting("Upgrade", to: "WEBSOCKET")),
      ("spaces-around-key", plain.setting("Sec-WebSocket-Key", to: " \t\(key) \t ")),
      ("no-space-before-values", plain),
      (
        "many-extensions-offered",
        plain.adding("Sec-WebSocket-Extensions", "permessage-deflate; server_no_context_takeover")
          .adding("Sec-WebSocket-Extensions", "permessage-bzip2, x-webkit-deflate-frame")
      ),
      (
        "many-subprotocols-offered",
        plain.adding("Sec-WebSocket-Protocol", "token").adding("Sec-WebSocket-Protocol", "b")
      ),
    ]
    return variants.map { name, recipe in
      formCase(name, channel) { context in
        let bytes = recipe.bytes(for: context.addressee)
        let request = name == "no-space-before-values" ? Self.withoutSpaces(bytes) : bytes
        let socket = try context.open(request, of: channel)
        defer { socket.close() }
        try context.authenticate(socket, on: channel)
      }
    }
  }

  /// RFC 9112 section 5.1: the space behind the colon is optional.
  private static func withoutSpaces(_ request: [UInt8]) -> [UInt8] {
    Array(String(decoding: request, as: UTF8.self).replacing(": ", with: ":").utf8)
  }

  /// The handshake and the first message byte by byte, and cut where one ends and the other begins.
  private func inPieces(_ channel: Channel) -> [Case] {
    [("bytewise", 1), ("in-pieces-of-7", 7), ("with-first-bytes-of-the-message", Int.max)].map { name, size in
      formCase(name, channel) { context in
        let handshake = RequestRecipe(opening: channel).bytes(for: context.addressee)
        let message = WebSocketFrame.text(Array(context.token.utf8)).bytes()
        let early = size == .max ? 3 : 0
        let first = handshake + message.prefix(early)
        let connection = try context.openHTTP()
        let opening = try WebSocketConnection.open(
          on: connection, request: Self.pieces(of: first, size), within: context.patient(CaseContext.answerTime))
        guard case .open(let socket, _) = opening else { throw CaseFailure("refused a right handshake", clause: "C1") }
        defer { socket.close() }
        context.note("- opened \(channel.route.value.path), \(name)")
        try socket.send(
          Array(message.dropFirst(early)), chop: size, within: context.patient(CaseContext.connectTime))
        try context.expectAcceptance(of: socket, on: channel)
      }
    }
  }

  private static func pieces(of bytes: [UInt8], _ size: Int) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: min(size, bytes.count)).map { start in
      Array(bytes[start...].prefix(size))
    }
  }

  // MARK: - Wrong

  private func refused(_ channel: Channel) -> [Case] {
    let plain = RequestRecipe(opening: channel)
    let upgradeRequired = AnswerExpectation.rejected(426, "upgrade_required", [])
      .with("Upgrade", .equals("websocket")).with("Sec-WebSocket-Version", .equals("13"))
    let keyTwice = plain.adding("Sec-WebSocket-Key", WireText(WebSocketHandshake.keyPairs[1].key))
    let recipes: [(String, RequestRecipe, AnswerExpectation)] = [
      ("version-12", plain.setting("Sec-WebSocket-Version", to: "12"), upgradeRequired),
      ("version-130", plain.setting("Sec-WebSocket-Version", to: "130"), upgradeRequired),
      ("version-empty", plain.setting("Sec-WebSocket-Version", to: ""), upgradeRequired),
      ("version-with-others", plain.setting("Sec-WebSocket-Version", to: "13, 8"), upgradeRequired),
      ("upgrade-of-longer-name", plain.setting("Upgrade", to: "websockets"), upgradeRequired),
      ("connection-of-longer-name", plain.setting("Connection", to: "Upgrades"), upgradeRequired),
      ("two-keys", keyTwice, .rejected(400, "bad_request", [])),
      (
        "key-url-safe", plain.setting("Sec-WebSocket-Key", to: "_-_-_-_-_-_-_-_-_-_-_g=="),
        .rejected(400, "bad_request", [])
      ),
    ]
    return recipes.map { name, recipe, due in
      Case(
        id: "\(id)/\(channel.subject)/\(name)", family: id, profile: profile, clauses: clauses,
        source: channel.route.span, states: "a channel at \(channel.route.value.path)", body: .exchange(recipe, due))
    } + [
      formCase("http-1.0", channel) { context in
        let request = String(decoding: plain.bytes(for: context.addressee), as: UTF8.self)
        try Self.expect(
          upgradeRequired, to: request.replacing(" HTTP/1.1\r\n", with: " HTTP/1.0\r\n"), plain, in: context)
      }
    ]
  }

  private static func expect(
    _ due: AnswerExpectation, to request: String, _ recipe: RequestRecipe, in context: CaseContext
  ) throws {
    let answer = try context.openHTTP().exchange(
      Array(request.utf8), method: "GET", within: context.patient(CaseContext.answerTime))
    context.note("> \(Transcript.shorten(request, to: 60))")
    context.note("< \(AnswerWords.describe(answer))")
    try context.check(answer, to: recipe, expecting: due)
  }

  // MARK: - What depends on the framing

  private func framed(_ channel: Channel) -> [Case] {
    var withBody = RequestRecipe(opening: channel)
    withBody.body = BodyRecipe("hello")
    let path = channel.route.value.path
    return [
      // A body where none is due is read past (H9); what stands behind it is the first frame.
      formCase("body", channel, .http1, ["H9"]) { [withBody] context in
        let token = WebSocketFrame.text(Array(context.token.utf8)).bytes()
        let socket = try context.open(withBody.bytes(for: context.addressee) + token, of: channel)
        defer { socket.close() }
        try context.expectAcceptance(of: socket, on: channel)
      },
      formCase("second-request", channel, .http1, ["H1"]) { context in
        let connection = try context.openHTTP()
        try context.exchange(RequestRecipe(method: "OPTIONS", target: WireText(path)), on: connection)
        guard connection.isReusable else { return }
        let opening = try WebSocketConnection.open(
          on: connection, request: [RequestRecipe(opening: channel).bytes(for: context.addressee)],
          within: context.patient(CaseContext.answerTime))
        guard case .open(let socket, _) = opening else { throw CaseFailure("refused a right handshake", clause: "C1") }
        defer { socket.close() }
        try context.authenticate(socket, on: channel)
      },
    ]
  }

  private func formCase(
    _ name: String, _ channel: Channel, _ profile: Profile = .bridge, _ more: [String] = [],
    _ body: @escaping @Sendable (CaseContext) throws -> Void
  ) -> Case {
    Case(
      id: "\(id)/\(channel.subject)/\(name)", family: id, profile: profile, clauses: clauses + more,
      source: channel.route.span, states: "a channel at \(channel.route.value.path)",
      body: .session { context in
        try body(context)
        return .pass
      })
  }
}
