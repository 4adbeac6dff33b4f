import ContractModel

/// Frames that no client may send, over a socket that waits and over one that was accepted.
struct ChannelFramesFamily: Family {
  let id = "channel-frames"
  let profile = Profile.bridge
  let clauses = ["C2", "C5"]
  let sends =
    "reserved bits and opcodes, unmasked frames, wrong control frames, orders and lengths; headers of huge frames"
  let right = "a close with 1002, before acceptance and after; 1009 to a frame that is too long, on its header"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel in
      [false, true].flatMap { accepted in
        FrameFault.all.map { broken($0, channel, accepted: accepted) } + huge(channel, accepted: accepted)
      }
    }
  }

  private func broken(_ fault: FrameFault, _ channel: Channel, accepted: Bool) -> Case {
    frameCase(fault.name, channel, profile, accepted: accepted) { context, socket in
      for frame in fault.frames { context.note("> \(frame.inWords)") }
      try socket.send(fault.frames, within: context.patient(CaseContext.connectTime))
      try context.expectClose(
        fault.codes.first ?? 1002, or: fault.codes, from: socket, of: channel, accepted: accepted)
    }
  }

  /// The header and a few bytes: whoever waits for the rest waits for ever, or holds what it must refuse.
  private func huge(_ channel: Channel, accepted: Bool) -> [Case] {
    [("mebibyte", UInt64(1) << 20), ("tebibyte", 1 << 40), ("longest", 1 << 63 - 1)].map { name, length in
      frameCase("declared-\(name)", channel, .hardened, accepted: accepted) { context, socket in
        var frame = WebSocketFrame.text(Array("begins".utf8))
        frame.declaredLength = length
        context.note("> \(frame.inWords)")
        try socket.send(frame, within: context.patient(CaseContext.connectTime))
        try context.expectClose(1009, from: socket, of: channel, accepted: accepted)
      }
    }
  }

  private func frameCase(
    _ name: String, _ channel: Channel, _ profile: Profile, accepted: Bool,
    _ body: @escaping @Sendable (CaseContext, WebSocketConnection) throws -> Void
  ) -> Case {
    Case(
      id: "\(id)/\(channel.name.value)/\(accepted ? "accepted" : "waiting")/\(name)", family: id, profile: profile,
      clauses: [accepted ? "C5" : "C2"], source: channel.route.span,
      states: "a channel, whose frames are those of RFC 6455",
      body: .session { context in
        let socket = try context.openChannel(channel, authenticated: accepted)
        defer { socket.close() }
        try body(context, socket)
        return .pass
      })
  }
}
