import ContractModel

/// What an accepted client may send: pings, pongs and a close, and nothing else.
struct ChannelMessagesFamily: Family {
  let id = "channel-messages"
  let profile = Profile.bridge
  let clauses = ["C5"]
  let sends = "messages, broken frames, pings and closes of every kind over an accepted socket"
  let right = "pongs to pings, a close to a close, and to all else the close code of its fault"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { messages($0) + frames($0) + closes($0) + controls($0) }
  }

  // MARK: - Messages

  private func messages(_ channel: Channel) -> [Case] {
    let limit = ChannelAuthFamily.limit
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
      closed("invalid-utf-8", channel, 1007) { _ in [.text([0xFF])] },
      closed("surrogate-in-utf-8", channel, 1007) { _ in [.text([0xED, 0xA0, 0x80])] },
      closed("cut-utf-8", channel, 1007) { _ in [.text([0xE2, 0x82])] },
    ]
  }

  // MARK: - Frames that break RFC 6455

  private func frames(_ channel: Channel) -> [Case] {
    let hello = Array("hello".utf8)
    let broken: [(String, [WebSocketFrame])] = [
      ("unmasked", [WebSocketFrame(opcode: WebSocketOpcode.text, payload: hello, mask: nil)]),
      ("unmasked-ping", [WebSocketFrame(opcode: WebSocketOpcode.ping, mask: nil)]),
      ("continuation-of-nothing", [.continuation(hello, fin: true)]),
      ("text-inside-fragments", [.text(hello, fin: false), .text(hello)]),
      ("fragmented-ping", [WebSocketFrame(fin: false, opcode: WebSocketOpcode.ping, payload: hello)]),
      ("ping-of-126-bytes", [.ping([UInt8](repeating: 0, count: 126))]),
      ("close-of-126-bytes", [.close(code: 1000, reason: [UInt8](repeating: 0x78, count: 124))]),
      ("length-in-16-bits", [WebSocketFrame(opcode: WebSocketOpcode.ping, payload: hello, lengthForm: .sixteenBit)]),
      ("length-in-64-bits", [WebSocketFrame(opcode: WebSocketOpcode.text, payload: hello, lengthForm: .sixtyFourBit)]),
    ]
    let bits = [("rsv1", 4), ("rsv2", 2), ("rsv3", 1)].map { name, bits in
      (name, [WebSocketFrame(rsv: UInt8(bits), opcode: WebSocketOpcode.ping)])
    }
    let opcodes = [3, 7, 0xB, 0xF].map { ("opcode-\($0)", [WebSocketFrame(opcode: UInt8($0))]) }
    return (broken + bits + opcodes).map { name, frames in closed(name, channel, 1002) { _ in frames } }
  }

  // MARK: - Closes

  private func closes(_ channel: Channel) -> [Case] {
    // RFC 6455 section 7.4: reserved, never on the wire, or beyond all ranges.
    let bad = [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535].map { code in
      closed("close-\(code)", channel, 1002) { _ in [.close(code: UInt16(code))] }
    }
    let broken = [
      closed("close-of-one-byte", channel, 1002) { _ in [.close(code: nil, reason: [3])] },
      closed("close-with-invalid-utf-8", channel, 1007) { _ in [.close(code: 1000, reason: [0xFF])] },
    ]
    let good: [(String, UInt16?)] = [
      ("close-without-code", nil), ("close-1000", 1000), ("close-1001", 1001), ("close-3000", 3000),
      ("close-4999", 4999),
    ]
    return bad + broken
      + good.map { name, code in
        channelCase(name, channel) { try Self.leave(channel, with: code, in: $0) }
      }
  }

  /// The server answers a close with one, of the same code or of its own for a normal end, and ends the connection.
  private static func leave(_ channel: Channel, with code: UInt16?, in context: CaseContext) throws -> CaseOutcome {
    let socket = try context.openChannel(channel)
    defer { socket.close() }
    context.note("> close \(code.map(String.init) ?? "without a code")")
    try socket.send(.close(code: code), within: context.patient(CaseContext.connectTime))
    let end = context.deadline(after: .seconds(5))
    while true {
      let incoming = try socket.next(until: end)
      switch incoming {
      case .text(let bytes): _ = try context.validate(event: bytes, of: channel)
      case .ping, .pong: continue
      case .close(let given, _) where given == code || given == nil || given == 1000:
        try context.expectEnd(of: socket)
        return .pass
      default: return .fail(Finding("sent \(incoming.inWords) where the answer to a close is due"))
      }
    }
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
