import ContractModel

/// The opening handshake of a channel: right ones in every spelling, wrong ones in every way.
struct HandshakeFamily: Family {
  let id = "handshake"
  let profile = Profile.bridge
  let clauses = ["C1", "RFC 6455 section 4.2"]
  let sends = "handshakes in all right spellings, without what makes one, of other versions, with bad keys"
  let right = "101 without extension and subprotocol; 426 to what is no upgrade of version 13, 400 to a bad key"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { accepted($0) + refused($0, derivation.paths) }
      + derivation.contract.endpoints.filter { $0.route.method == .get }.flatMap(ignored)
  }

  // MARK: - Right

  private func accepted(_ channel: Channel) -> [Case] {
    let plain = RequestRecipe(opening: channel)
    var lowerCase = plain
    lowerCase.fields = plain.fields.map { .init(name: $0.name.lowercased(), value: $0.value) }
    let variants: [(String, RequestRecipe)] = [
      ("plain", plain), ("lower-case-names", lowerCase),
      ("connection-list", plain.setting("Connection", to: "keep-alive, Upgrade")),
      ("connection-lower-case", plain.setting("Connection", to: "upgrade")),
      ("upgrade-mixed-case", plain.setting("Upgrade", to: "WebSocket")),
      ("own-origin", plain.adding("Origin", "http://\(.authority)")),
      (
        "extension-offered",
        plain.adding("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits, x-unknown")
      ), ("subprotocol-offered", plain.adding("Sec-WebSocket-Protocol", "chat, superchat")),
    ]
    let keys = WebSocketHandshake.keyPairs.enumerated().dropFirst().map { index, pair in
      ("key-\(index)", plain.setting("Sec-WebSocket-Key", to: WireText(pair.key)))
    }
    return (variants + keys).map { name, recipe in
      channelCase(name, channel, .session { try Self.open(recipe, on: channel, in: $0) })
    } + [channelCase("token-in-the-same-segment", channel, .session { try Self.openAtOnce(channel, in: $0) })]
  }

  private static func open(_ recipe: RequestRecipe, on channel: Channel, in context: CaseContext) throws -> CaseOutcome
  {
    let socket = try context.open(recipe.bytes(for: context.addressee), of: channel)
    defer { socket.close() }
    try context.authenticate(socket, on: channel)
    return .pass
  }

  /// The first message behind the handshake, before its answer was seen.
  private static func openAtOnce(_ channel: Channel, in context: CaseContext) throws -> CaseOutcome {
    let token = WebSocketFrame.text(Array(context.token.utf8)).bytes()
    let socket = try context.open(
      RequestRecipe(opening: channel).bytes(for: context.addressee) + token, of: channel)
    defer { socket.close() }
    try context.expectAcceptance(of: socket, on: channel)
    return .pass
  }

  // MARK: - Wrong

  private func refused(_ channel: Channel, _ paths: KnownPaths) -> [Case] {
    let plain = RequestRecipe(opening: channel)
    let get = RequestRecipe(method: "GET", target: WireText(channel.route.value.path))
    var post = plain
    post.method = "POST"
    var elsewhere = plain
    elsewhere.target = "\(channel.route.value.path)/x"
    let notUpgrades: [(String, RequestRecipe)] = [
      ("plain-get", get), ("no-upgrade-field", plain.setting("Upgrade", to: nil)),
      ("no-connection-field", plain.setting("Connection", to: nil)),
      ("connection-keep-alive", plain.setting("Connection", to: "keep-alive")),
      ("other-protocol", plain.setting("Upgrade", to: "h2c")),
      ("no-version", plain.setting("Sec-WebSocket-Version", to: nil)),
    ]
    let versions = ["0", "7", "8", "14", "x"].map {
      ("version-\($0)", plain.setting("Sec-WebSocket-Version", to: WireText($0)))
    }
    return (notUpgrades + versions).map { name, recipe in
      channelCase(name, channel, .exchange(recipe, .rejected(426, "upgrade_required", [])))
    } + badKeys(plain, channel) + [
      channelCase(
        "post", channel, .exchange(post, AnswerExpectation(.status([405])).with("Allow", .equals("GET, OPTIONS"))))
    ]
      + (paths.at(Array("\(channel.route.value.path)/x".utf8)) == nil
        ? [channelCase("unknown-path", channel, .exchange(elsewhere, AnswerExpectation(.status([404]))))] : [])
  }

  /// A key is sixteen bytes in base64 (RFC 6455 section 4.1).
  private func badKeys(_ plain: RequestRecipe, _ channel: Channel) -> [Case] {
    let keys: [(String, WireText?)] = [
      ("key-missing", nil), ("key-empty", ""), ("key-short", "abc"), ("key-15-bytes", "MTIzNDU2Nzg5MDEyMzQ1"),
      ("key-17-bytes", "MTIzNDU2Nzg5MDEyMzQ1Njc="), ("key-unpadded", "dGhlIHNhbXBsZSBub25jZQ"),
      ("key-no-base64", "dGhlIHNhbXBsZSBub25j!!=="),
    ]
    return keys.map { name, key in
      channelCase(
        name, channel,
        .exchange(plain.setting("Sec-WebSocket-Key", to: key), .rejected(400, "bad_request", [])))
    }
  }

  /// An endpoint upgrades to nothing and answers as ever (RFC 9110 section 7.8), also to clients that always ask.
  private func ignored(_ endpoint: Endpoint) -> [Case] {
    let call = RequestRecipe(calling: endpoint, body: nil)
    let variants = [
      ("websocket-ignored", call.adding("Upgrade", "websocket").adding("Connection", "Upgrade")),
      (
        "h2c-ignored",
        call.adding("Upgrade", "h2c").adding("Connection", "Upgrade, HTTP2-Settings").adding("HTTP2-Settings", "")
      ),
    ]
    return variants.map { name, recipe in
      Case(
        id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile,
        clauses: ["RFC 9110 section 7.8"] + clauses, source: endpoint.route.span,
        states: "route \(endpoint.route.description)", body: .exchange(recipe, .accepted(endpoint.name.value)))
    }
  }

  private func channelCase(_ name: String, _ channel: Channel, _ body: CaseBody) -> Case {
    Case(
      id: "\(id)/\(channel.subject)/\(name)", family: id, profile: profile, clauses: clauses,
      source: channel.route.span, states: "a channel at \(channel.route.value.path)", body: body)
  }
}
