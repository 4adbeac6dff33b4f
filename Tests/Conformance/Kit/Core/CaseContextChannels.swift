import ContractModel

extension CaseContext {
  /// Opens `channel`; unless told otherwise it sends the token and waits for the heartbeat that announces acceptance.
  func openChannel(
    _ channel: Channel, authenticated: Bool = true, isNarrow: Bool = false
  ) throws -> WebSocketConnection {
    let request = WebSocketHandshake.request(path: channel.route.value.path, authority: authority)
    let time = patient(Self.connectTime)
    switch try WebSocketConnection.open(to: endpoint, request: request, isNarrow: isNarrow, within: time) {
    case .open(let socket, let answer):
      note("- opened \(channel.route.value.path)")
      try judge.checkLeak(in: answer.rawHead, "the head of an answer")
      if authenticated { try authenticate(socket, on: channel) }
      return socket
    case .refused(let answer):
      note("- asked to open \(channel.route.value.path)")
      throw CaseFailure("answered \(AnswerWords.describe(answer)) to a right handshake where 101 is due", clause: "C1")
    }
  }

  /// Sends the token and waits for the heartbeat that announces acceptance (C2, C4).
  @discardableResult
  func authenticate(_ socket: WebSocketConnection, on channel: Channel) throws -> SeenEvent {
    note("> text: <token>")
    try socket.sendText(Array(token.utf8), within: patient(Self.connectTime))
    return try expectAcceptance(of: socket, on: channel)
  }

  /// Waits for the heartbeat that announces acceptance (C4).
  @discardableResult
  func expectAcceptance(of socket: WebSocketConnection, on channel: Channel) throws -> SeenEvent {
    let first = try nextEvent(on: socket, of: channel, until: deadline(after: .seconds(5)))
    guard first.name == channel.heartbeat.value else {
      throw CaseFailure("sent \(first.name) before the heartbeat that announces acceptance", clause: "C4")
    }
    return first
  }

  /// The next event on `socket`, validated; pings and pongs are passed over, anything else that comes is a failure.
  func nextEvent(on socket: WebSocketConnection, of channel: Channel, until deadline: Deadline) throws -> SeenEvent {
    while true {
      let incoming = try next(on: socket, until: deadline)
      switch incoming {
      case .text(let bytes): return try validate(event: bytes, of: channel)
      case .ping, .pong: continue
      case .binary, .close, .endOfStream:
        note("< \(incoming.inWords)")
        throw CaseFailure("sent \(incoming.inWords) where an event of \(channel.name.value) is due")
      }
    }
  }

  /// What comes next on `socket`; the token may not be in it.
  func next(on socket: WebSocketConnection, until deadline: Deadline) throws -> WebSocketIncoming {
    let incoming = try socket.next(until: deadline)
    try judge.checkLeak(in: incoming)
    return incoming
  }

  /// Holds a text message against the envelope and the contract, and counts the event as seen.
  func validate(event bytes: [UInt8], of channel: Channel) throws(CaseFailure) -> SeenEvent {
    note("< text: \(Transcript.shorten(bytes, to: 400))")
    return try judge.event(bytes, of: channel)
  }
}

extension WebSocketIncoming {
  /// For people: `close 1008 authentication_failed`.
  var inWords: String {
    switch self {
    case .text(let bytes): "a text message, \(Transcript.shorten(bytes, to: 100))"
    case .binary(let bytes): "a binary message of \(bytes.count) bytes"
    case .ping(let bytes): "a ping of \(bytes.count) bytes"
    case .pong(let bytes): "a pong of \(bytes.count) bytes"
    case .close(let code, let reason):
      "close \(code.map { "\($0)" } ?? "without a code") \(Transcript.shorten(reason, to: 123))"
    case .endOfStream: "the end of the connection"
    }
  }
}
