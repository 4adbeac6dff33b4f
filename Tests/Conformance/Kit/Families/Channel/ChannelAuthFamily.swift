import ContractModel

/// The first message of a channel: the token, whole, alone and in time.
struct ChannelAuthFamily: Family {
  let id = "channel-auth"
  let profile = Profile.api
  let clauses = ["C2", "C4"]
  let sends = "the token as the first message, in one piece and in fragments; tokens that are nearly right; none"
  let right = "a heartbeat to the right one; close 1008, 1003, 1009, 1007 or 1002 to all others, and no event before"

  func cases(_ derivation: Derivation) -> [Case] {
    let limit = derivation.contract.server.limits.maxClientMessage.value
    return derivation.contract.channels.flatMap { channel in
      accepted(channel) + wrongTexts(channel, limit) + wrongFrames(channel, limit) + late(channel)
    }
  }

  // MARK: - Right

  private func accepted(_ channel: Channel) -> [Case] {
    let plans: [(String, @Sendable ([UInt8]) -> [WebSocketFrame])] = [
      ("right-masked-with-zeros", { [WebSocketFrame(opcode: WebSocketOpcode.text, payload: $0, mask: 0)] }),
      ("right-masked-with-ones", { [WebSocketFrame(opcode: WebSocketOpcode.text, payload: $0, mask: .max)] }),
      ("right", { [.text($0)] }),
      ("right-in-fragments", { Self.fragments(of: $0, size: 10) }),
      ("right-bytewise", { Self.fragments(of: $0, size: 1) }),
      (
        "right-with-ping-between",
        { Self.fragments(of: $0, size: 16).flatMap { [$0, .ping(Array("between".utf8))] } }
      ), ("right-after-ping-and-pong", { [.ping([]), .pong(Array("unasked".utf8)), .text($0)] }),
      ("right-with-empty-fragment", { [.text([], fin: false), .continuation($0, fin: true)] }),
    ]
    // In one write, and byte by byte.
    return plans.flatMap { name, frames in
      [("", Int.max), ("-in-pieces", 1)].map { suffix, chop in
        channelCase(name + suffix, channel) { context in
          let socket = try context.openChannel(channel, authenticated: false)
          defer { socket.close() }
          context.note("> the token in \(frames(Array(context.token.utf8)).count) frames")
          try socket.send(
            frames(Array(context.token.utf8)), chop: chop, within: context.patient(CaseContext.connectTime))
          try context.expectAcceptance(of: socket, on: channel)
          return .pass
        }
      }
    }
  }

  private static func fragments(of text: [UInt8], size: Int) -> [WebSocketFrame] {
    let starts = Array(stride(from: 0, to: text.count, by: size))
    return starts.map { start in
      let piece = Array(text[start..<min(start + size, text.count)])
      let isLast = start == starts.last
      return start == 0 ? .text(piece, fin: isLast) : .continuation(piece, fin: isLast)
    }
  }

  // MARK: - Wrong

  private static let wrong: [(name: String, text: WireText)] = [
    ("wrong", "0123456789abcdefghijklmnopqrstuv"), ("empty", ""), ("prefix", "\(.tokenPrefix(droppingLast: 1))"),
    ("short-prefix", "\(.tokenPrefix(droppingLast: 31))"), ("extended", "\(.token)x"),
    ("doubled", "\(.token)\(.token)"),
    ("other-case", "\(.tokenInOtherCase)"), ("leading-space", " \(.token)"), ("trailing-newline", "\(.token)\n"),
    ("quoted", "\"\(.token)\""), ("json", "{\"token\":\"\(.token)\"}"), ("bearer", "Bearer \(.token)"),
    ("nul-behind", "\(.token)\0"),
  ]

  private func wrongTexts(_ channel: Channel, _ limit: Int) -> [Case] {
    (Self.wrong + [("longest", WireText(String(repeating: "x", count: limit)))]).map { variant in
      refused(variant.name, channel, 1008, "authentication_failed", as: "text: \(variant.name) token") { context in
        [.text(variant.text.bytes(for: context.addressee))]
      }
    }
  }

  private func wrongFrames(_ channel: Channel, _ limit: Int) -> [Case] {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: limit + 1)
    return [
      refused("binary", channel, 1003, as: "binary: the token") { [.binary(Array($0.token.utf8))] },
      refused("too-long", channel, 1009, as: "text: \(long.count) bytes") { _ in [.text(long)] },
      refused("too-long-in-fragments", channel, 1009, as: "text: \(long.count) bytes in two fragments") { _ in
        [.text(Array(long.dropLast(9)), fin: false), .continuation(Array(long.suffix(9)), fin: true)]
      },
      refused("invalid-utf-8", channel, 1007, as: "text: invalid UTF-8") { _ in [.text([0x61, 0xC0, 0xAF])] },
      refused("unmasked", channel, 1002, as: "text: the token, unmasked") {
        [WebSocketFrame(opcode: WebSocketOpcode.text, payload: Array($0.token.utf8), mask: nil)]
      },
      refused("reserved-bit", channel, 1002, as: "text: the token, RSV1 set") {
        [WebSocketFrame(rsv: 4, opcode: WebSocketOpcode.text, payload: Array($0.token.utf8))]
      },
      refused("continuation-first", channel, 1002, as: "continuation: the token") {
        [.continuation(Array($0.token.utf8), fin: true)]
      },
    ]
  }

  private func refused(
    _ name: String, _ channel: Channel, _ code: UInt16, _ reason: String? = nil, as note: String,
    frames: @escaping @Sendable (CaseContext) -> [WebSocketFrame]
  ) -> Case {
    channelCase(name, channel) { context in
      let socket = try context.openChannel(channel, authenticated: false)
      defer { socket.close() }
      context.note("> \(note)")
      for frame in frames(context) { try socket.send(frame, within: context.patient(CaseContext.connectTime)) }
      try context.expectClose(code, reason, from: socket, of: channel, accepted: false)
      return .pass
    }
  }

  // MARK: - Late

  private func late(_ channel: Channel) -> [Case] {
    let plans: [(String, @Sendable (WebSocketConnection, CaseContext) throws -> Void)] = [
      ("nothing", { _, _ in }), ("only-pings", { try $1.fence($0, of: channel, accepted: false) }),
      (
        "half-a-message",
        { try $0.send(.text(Array($1.token.utf8.prefix(8)), fin: false), within: $1.patient(CaseContext.connectTime)) }
      ),
    ]
    return plans.map { name, first in
      channelCase("late-\(name)", channel, needs: [.slow]) { try Self.awaitTimeout(of: channel, after: first, in: $0) }
    }
  }

  private static func awaitTimeout(
    of channel: Channel, after first: @Sendable (WebSocketConnection, CaseContext) throws -> Void,
    in context: CaseContext
  ) throws -> CaseOutcome {
    let time = Duration.milliseconds(channel.authenticationTimeout.value)
    let started = ContinuousClock.now
    let socket = try context.openChannel(channel, authenticated: false)
    defer { socket.close() }
    try first(socket, context)
    // Two seconds for the server's clock, the scheduler and the way back.
    let closed = try context.expectClose(
      1008, "authentication_timeout", from: socket, of: channel, accepted: false, within: time + .seconds(2))
    // The server's clock started after the handshake's first byte; some timers fire a few milliseconds early.
    guard started.duration(to: closed) >= time - .milliseconds(50) else {
      return .fail(Finding("closed a silent socket after \(started.duration(to: closed))"))
    }
    return .pass
  }

  private func channelCase(
    _ name: String, _ channel: Channel, needs: Set<Need> = [],
    _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: "\(id)/\(channel.name.value)/\(name)", family: id, profile: profile, clauses: clauses, needs: needs,
      source: channel.authenticationTimeout.span,
      states: "first_message: token, within \(channel.authenticationTimeout.value) ms", body: .session(body))
  }
}
