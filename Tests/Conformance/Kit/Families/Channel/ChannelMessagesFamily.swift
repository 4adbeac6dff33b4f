import ContractModel

/// What an accepted client may send: pings, pongs and a close, and nothing else.
struct ChannelMessagesFamily: Family {
  let id = "channel-messages"
  let profile = Profile.bridge
  let clauses = ["C5"]
  let sends = "messages, pings and pongs over an accepted socket"
  let right = "pongs to pings, nothing to a pong, and to a message the close code of its fault"

  func cases(_ derivation: Derivation) -> [Case] {
    let limit = derivation.contract.server.limits.maxClientMessage.value
    return derivation.contract.channels.flatMap { messages($0, limit) + controls($0) }
  }

  // MARK: - Messages

  private func messages(_ channel: Channel, _ limit: Int) -> [Case] {
    let filler: (Int) -> [UInt8] = { [UInt8](repeating: UInt8(ascii: "x"), count: $0) }
    let unexpected: [(String, @Sendable (CaseContext) -> WebSocketFrame)] = [
      ("text", { _ in .text(Array("hello".utf8)) }), ("token-again", { .text(Array($0.token.utf8)) }),
      ("empty-text", { _ in .text([]) }), ("longest-text", { _ in .text([UInt8](repeating: 0x78, count: limit)) }),
    ]
    return unexpected.map { name, frame in
      closed(name, channel, 1008, "unexpected_message") { [frame($0)] }
    } + [
      closed("binary", channel, 1003) { _ in [.binary([1, 2, 3])] },
      closed("too-long", channel, 1009) { [text = filler(limit + 1)] _ in [.text(text)] },
      closed("too-long-in-fragments", channel, 1009) { [text = filler(limit)] _ in
        [.text(text, fin: false), .continuation([0x78], fin: true)]
      },
      closed("text-in-fragments", channel, 1008, "unexpected_message") { _ in
        [.text([0x61], fin: false), .ping([1]), .continuation([], fin: false), .continuation([0x62], fin: true)]
      },
    ]
  }

  // MARK: - Pings

  private func controls(_ channel: Channel) -> [Case] {
    [0, 1, 125].map { size in
      channelCase("ping-\(size)", channel) { context in
        let socket = try context.openChannel(channel)
        defer { socket.close() }
        try context.fence(socket, of: channel, payload: [UInt8](repeating: 0xFE, count: size))
        return .pass
      }
    } + [
      channelCase("unasked-pong", channel) { context in
        let socket = try context.openChannel(channel)
        defer { socket.close() }
        try socket.send(.pong(Array("unasked".utf8)), within: context.patient(CaseContext.connectTime))
        try context.fence(socket, of: channel)
        return .pass
      }
    ]
  }

  private func closed(
    _ name: String, _ channel: Channel, _ code: UInt16, _ reason: String? = nil,
    frames: @escaping @Sendable (CaseContext) -> [WebSocketFrame]
  ) -> Case {
    channelCase(name, channel) { context in
      let socket = try context.openChannel(channel)
      defer { socket.close() }
      context.note("> \(name)")
      for frame in frames(context) { try socket.send(frame, within: context.patient(CaseContext.connectTime)) }
      try context.expectClose(code, reason, from: socket, of: channel, accepted: true)
      return .pass
    }
  }

  private func channelCase(
    _ name: String, _ channel: Channel, _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: "\(id)/\(channel.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      source: channel.route.span, states: "a channel, to which clients send no messages", body: .session(body))
  }
}
