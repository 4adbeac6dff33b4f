import ContractModel

/// The ends of a socket that a client can make: closes of every kind, and none.
struct ChannelClosingFamily: Family {
  let id = "channel-closing"
  let profile = Profile.bridge
  let clauses = ["C2", "C5", "RFC 6455 section 7"]
  let sends = "closes with all codes and reasons, frames behind a close, half-closed and abandoned connections"
  let right = "a close to a close, 1002 or 1007 to one that may not be, nothing behind it, and the end of TCP"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel in
      [true, false].flatMap { accepted in
        good(channel, accepted) + bad(channel, accepted) + behind(channel, accepted) + without(channel, accepted)
      } + [crossed(channel)]
    }
  }

  // MARK: - Closes

  private func good(_ channel: Channel, _ accepted: Bool) -> [Case] {
    let closes =
      [("without-code", WebSocketFrame.close(code: nil))]
      + CloseSample.goodCodes.map { ("code-\($0)", .close(code: $0)) }
      + CloseSample.goodReasons.map { ("reason-\($0.name)", .close(code: 1000, reason: $0.text)) }
    return closes.map { name, frame in left(name, channel, accepted, [frame]) }
  }

  private func bad(_ channel: Channel, _ accepted: Bool) -> [Case] {
    let codes = (CloseSample.badCodes + CloseSample.strangeCodes).map {
      refused("code-\($0)", channel, accepted, .close(code: $0), 1002)
    }
    let reasons = CloseSample.badReasons.map {
      refused("reason-\($0.name)", channel, accepted, .close(code: 1000, reason: $0.text), 1007)
    }
    return codes + reasons + [refused("one-byte", channel, accepted, .close(code: nil, reason: [3]), 1002)]
  }

  /// Nothing is answered behind a close, neither a ping nor what is wrong.
  private func behind(_ channel: Channel, _ accepted: Bool) -> [Case] {
    let close = WebSocketFrame.close(code: 1000)
    let late: [(String, WebSocketFrame)] = [
      ("text", .text(Array("late".utf8))), ("ping", .ping(Array("late".utf8))), ("close", .close(code: 1001)),
      ("broken-frame", WebSocketFrame(rsv: 7, opcode: 0xF)),
    ]
    return late.map { name, frame in left("then-\(name)", channel, accepted, [close, frame]) }
      + [left("inside-fragments", channel, accepted, [.text([0x61], fin: false), close])]
  }

  private func left(_ name: String, _ channel: Channel, _ accepted: Bool, _ frames: [WebSocketFrame]) -> Case {
    closingCase(name, channel, accepted) { context, socket in
      for frame in frames { context.note("> \(frame.inWords)") }
      try socket.send(frames, within: context.patient(CaseContext.connectTime))
      let code = frames.first { $0.opcode == WebSocketOpcode.close }.flatMap(Self.code)
      do {
        try Self.awaitClose(from: socket, of: channel, accepted, echoing: code, in: context)
      } catch WireError.reset where frames.last?.opcode != WebSocketOpcode.close {
        // A server that ends the connection before it has read all resets it, and may lose its own close frame.
      }
    }
  }

  private func refused(
    _ name: String, _ channel: Channel, _ accepted: Bool, _ frame: WebSocketFrame, _ code: UInt16
  ) -> Case {
    closingCase(name, channel, accepted) { context, socket in
      context.note("> \(frame.inWords)")
      try socket.send(frame, within: context.patient(CaseContext.connectTime))
      try context.expectClose(code, from: socket, of: channel, accepted: accepted)
    }
  }

  private static func code(of frame: WebSocketFrame) -> UInt16? {
    frame.payload.count < 2 ? nil : UInt16(frame.payload[0]) << 8 | UInt16(frame.payload[1])
  }

  /// The server answers a close with one, of the same code or of its own for a normal end, and ends the connection.
  private static func awaitClose(
    from socket: WebSocketConnection, of channel: Channel, _ accepted: Bool, echoing code: UInt16?,
    in context: CaseContext
  ) throws {
    let end = context.deadline(after: .seconds(5))
    while true {
      let incoming = try context.next(on: socket, until: end)
      switch incoming {
      case .text(let bytes) where accepted: _ = try context.validate(event: bytes, of: channel)
      case .ping: continue
      case .close(let given, _) where given == code || given == nil || given == 1000:
        return try context.expectEnd(of: socket)
      default: throw CaseFailure("sent \(incoming.inWords) where the answer to a close is due")
      }
    }
  }

  // MARK: - Ends without a close

  private func without(_ channel: Channel, _ accepted: Bool) -> [Case] {
    [
      closingCase("half-closed", channel, accepted) { context, socket in
        context.note("- ended this side of the connection")
        socket.shutdownWrite()
        try Self.awaitEnd(of: socket, channel, accepted, in: context)
      },
      closingCase("half-closed-inside-a-frame", channel, accepted) { context, socket in
        try socket.send(
          Array(WebSocketFrame.ping([1, 2, 3]).bytes().dropLast(2)), within: context.patient(CaseContext.connectTime))
        context.note("- ended this side of the connection inside a frame")
        socket.shutdownWrite()
        try Self.awaitEnd(of: socket, channel, accepted, in: context)
      },
      closingCase("abandoned", channel, accepted) { context, socket in
        context.note("- ended the connection, and opens the next")
        socket.close()
        let next = try context.openChannel(channel)
        defer { next.close() }
        try context.fence(next, of: channel)
      },
    ]
  }

  private static func awaitEnd(
    of socket: WebSocketConnection, _ channel: Channel, _ accepted: Bool, in context: CaseContext
  ) throws {
    let end = context.deadline(after: .seconds(5))
    do throws(WireError) {
      while true {
        switch try socket.next(until: end) {
        case .endOfStream: return
        case .text where accepted, .ping, .close: continue
        case .text, .binary, .pong: throw .malformed("sent something to a client that has left")
        }
      }
    } catch {
      guard error != .reset else { return }
      throw CaseFailure(
        "did not end a connection that its client has ended: \(error)", clause: "RFC 6455 section 7.2.1")
    }
  }

  /// Both sides close at once: the message asks for the server's close, and the client's is on its way already.
  private func crossed(_ channel: Channel) -> Case {
    closingCase("at-the-same-time", channel, true) { context, socket in
      context.note("> a message and a close")
      try socket.send(
        [.text(Array("hello".utf8)), .close(code: 1000)], within: context.patient(CaseContext.connectTime))
      try context.expectClose(1008, "unexpected_message", from: socket, of: channel, accepted: true)
    }
  }

  private func closingCase(
    _ name: String, _ channel: Channel, _ accepted: Bool,
    _ body: @escaping @Sendable (CaseContext, WebSocketConnection) throws -> Void
  ) -> Case {
    Case(
      id: "\(id)/\(channel.name.value)/\(accepted ? "accepted" : "waiting")/\(name)", family: id, profile: profile,
      clauses: [accepted ? "C5" : "C2", "RFC 6455 section 7"], source: channel.route.span,
      states: "a channel, whose sockets close as RFC 6455 says",
      body: .session { context in
        let socket = try context.openChannel(channel, authenticated: accepted)
        defer { socket.close() }
        try body(context, socket)
        return .pass
      })
  }
}
