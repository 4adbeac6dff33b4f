import ContractModel

/// Text that is UTF-8 and text that is not, and how soon that is noticed.
struct ChannelTextFamily: Family {
  let id = "channel-utf8"
  let profile = Profile.bridge
  let clauses = ["C2", "C5"]
  let sends = "sequences at every edge of UTF-8; messages up to the fragment, and up to the byte, that is wrong"
  let right = "1007 to what is not UTF-8, without waiting for the end of the message; 1008 to what is"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel in
      UTF8Sample.all.map { sampled($0, channel, accepted: true) }
        + Self.few.map { sampled($0, channel, accepted: false) }
        + [true, false].flatMap { early(channel, accepted: $0) }
    }
  }

  /// One of each kind, for sockets that wait.
  private static let few: [UTF8Sample] = {
    var kinds: Set<Substring> = []
    return UTF8Sample.all.filter { kinds.insert($0.name.prefix { $0 != "/" }).inserted }
  }()

  private func sampled(_ sample: UTF8Sample, _ channel: Channel, accepted: Bool) -> Case {
    let refusal: (UInt16, String?) =
      sample.isValid ? (1008, accepted ? "unexpected_message" : "authentication_failed") : (1007, nil)
    return textCase(
      sample.name, channel, profile, accepted: accepted, refusal, WebSocketFrame.text(sample.bytes).bytes())
  }

  /// The fault is on the wire and the end of its message is not, so that nothing but the close can come next.
  private func early(_ channel: Channel, accepted: Bool) -> [Case] {
    let good = Array("κόσμε".utf8)
    let faults: [(String, [UInt8])] = [
      ("above-U-10FFFF", [0xF4, 0x90]), ("surrogate", [0xED, 0xA0]), ("overlong", [0xC0]), ("continuation", [0x80]),
      ("ff", [0xFF]), ("cut-by-ascii", [0xE2, 0x61]),
    ]
    return faults.flatMap { name, bytes in
      let fragments = [WebSocketFrame.text(good, fin: false), .continuation(bytes, fin: false)].flatMap { $0.bytes() }
      let half = WebSocketFrame.text(good + bytes + good).bytes().dropLast(good.count)
      return [
        textCase("early/\(name)/in-a-fragment", channel, .bridge, accepted: accepted, (1007, nil), fragments),
        textCase("early/\(name)/in-half-a-frame", channel, .http1, accepted: accepted, (1007, nil), Array(half)),
      ]
    }
  }

  private func textCase(
    _ name: String, _ channel: Channel, _ profile: Profile, accepted: Bool, _ refusal: (code: UInt16, reason: String?),
    _ bytes: [UInt8]
  ) -> Case {
    Case(
      id: "\(id)/\(channel.name.value)/\(accepted ? "accepted" : "waiting")/\(name)", family: id, profile: profile,
      clauses: [accepted ? "C5" : "C2"], source: channel.route.span, states: "a channel, whose text is UTF-8",
      body: .session { context in
        let socket = try context.openChannel(channel, authenticated: accepted)
        defer { socket.close() }
        context.note("> \(bytes.count) bytes of a text message: \(name)")
        try socket.send(bytes, within: context.patient(CaseContext.connectTime))
        try context.expectClose(refusal.code, refusal.reason, from: socket, of: channel, accepted: accepted)
        return .pass
      })
  }
}
