import ContractModel

/// Floods of one channel.
struct SocketFlood: Sendable {
  private static let frames = 100_000
  private static let batch = 1_000
  private static let handshakes = 1_000
  private static let clients = 4
  /// What a server that is not optimised takes for all of it, many times over.
  private static let time = Duration.seconds(30)

  let channel: Channel

  func pings(in context: CaseContext) throws {
    try fenced(.ping(Array("flood".utf8)), "pings", in: context)
  }

  func pongs(in context: CaseContext) throws {
    try fenced(.pong(Array("flood".utf8)), "pongs", in: context)
  }

  /// The flood, then a ping of its own whose pong comes after all that was sent before.
  private func fenced(_ frame: WebSocketFrame, _ word: String, in context: CaseContext) throws {
    let socket = try context.openChannel(channel)
    defer { socket.close() }
    context.note("> \(Self.frames) \(word)")
    try send(frame, on: socket, within: context.patient(Self.time))
    let last = Array("the last one".utf8)
    try socket.send(.ping(last), within: context.patient(CaseContext.connectTime))
    let end = context.deadline(after: Self.time)
    while true {
      switch try context.next(on: socket, until: end) {
      case .pong(last): return
      case .pong, .ping: continue
      case .text(let bytes): _ = try context.validate(event: bytes, of: channel)
      case let incoming:
        throw CaseFailure("sent \(incoming.inWords) to a socket that sends \(word)", clause: "C5")
      }
    }
  }

  private func send(_ frame: WebSocketFrame, on socket: WebSocketConnection, within time: Duration) throws(WireError) {
    let batch = [UInt8]((0..<Self.batch).flatMap { _ in frame.bytes() })
    for _ in 0..<(Self.frames / Self.batch) { try socket.send(batch, within: time) }
  }

  /// The first undue message closes; what is sent behind it may make the system reset the connection before its close
  /// frame is read.
  func messages(in context: CaseContext) throws {
    let socket = try context.openChannel(channel)
    defer { socket.close() }
    context.note("> \(Self.frames) undue messages")
    do throws(WireError) {
      try send(.text(Array("flood".utf8)), on: socket, within: context.patient(Self.time))
    } catch {
      guard error == .reset || error == .closed else { throw error }
    }
    let end = context.deadline(after: .seconds(5))
    do {
      while true {
        let incoming = try context.next(on: socket, until: end)
        switch incoming {
        case .text, .ping, .pong: continue
        case .close(1008, "unexpected_message"), .endOfStream: return
        default: throw CaseFailure("sent \(incoming.inWords) where close 1008 is due", clause: "C5")
        }
      }
    } catch let error as WireError {
      guard error == .reset || error == .closed else {
        throw CaseFailure("did not close a socket that sends undue messages: \(error.description)", clause: "C5")
      }
    }
  }

  /// Sockets that are opened and left at once; the server may be a moment behind and find sixteen still waiting (C3).
  func handshakes(in context: CaseContext) throws {
    let handshake = RequestRecipe(opening: channel).bytes(for: context.addressee)
    let time = context.patient(CaseContext.answerTime)
    try context.concurrently(Self.clients) { _ in
      for _ in 0..<(Self.handshakes / Self.clients) {
        switch try WebSocketConnection.open(to: context.endpoint, request: handshake, within: time) {
        case .open(let socket, _): socket.close()
        case .refused(let answer):
          guard answer.status == 503 else {
            throw CaseFailure("answered \(AnswerWords.describe(answer)) to a right handshake", clause: "C1")
          }
        }
      }
    }
    try accept(handshake, until: context.deadline(after: .seconds(5)), in: context)
  }

  private func accept(_ handshake: [UInt8], until end: Deadline, in context: CaseContext) throws {
    let time = context.patient(CaseContext.answerTime)
    while true {
      if case .open(let socket, _) = try WebSocketConnection.open(
        to: context.endpoint, request: handshake, within: time)
      {
        defer { socket.close() }
        try context.authenticate(socket, on: channel)
        return
      }
      guard !end.hasPassed else { throw CaseFailure("refuses sockets when all that waited have left", clause: "C3") }
    }
  }
}
