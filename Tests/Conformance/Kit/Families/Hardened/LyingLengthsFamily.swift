import ContractModel

/// Lengths that are announced and never come.
struct LyingLengthsFamily: Family {
  let id = "lying-lengths"
  let profile = Profile.hardened
  let clauses = ["H12", "H16"]
  let sends =
    "heads that announce the largest body and send a little of it; a chunk of two gigabytes of which as little comes; "
    + "frames of 2^62 bytes of which none comes"
  let right =
    "408 after 10 s, at the end of the second 10 s at the latest, and for the chunk 413 at once as well; 1009 to the frame "
    + "when its head is there; nothing is held of what did not come; \(HostileLoad.budgets)"

  private static let crowd = 16
  private static let sent = 1_024
  /// One byte below 2 GiB: a length that every server can read, and no endpoint takes.
  private static let chunkSize = "7fffffff"

  func cases(_ derivation: Derivation) -> [Case] {
    ofChannels(derivation) + (derivation.contract.widestEndpoint.map { ofBodies($0, derivation) } ?? [])
  }

  private func ofBodies(_ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let limits = derivation.contract.server.limits
    let rate = limits.minBodyRate.value
    // What comes sooner than the endpoint's timeout must be the rate, else they can't be told apart.
    guard endpoint.timeout > 23_000, endpoint.maxBody.value >= rate * 40, endpoint.maxBody.value < 0x7fff_ffff else {
      return []
    }
    func lying(_ name: String, _ body: @escaping @Sendable (CaseContext) throws -> Void) -> Case {
      hostileCase(
        name, of: endpoint.name.value, derivation, needs: [.slow], source: endpoint.maxBody.span,
        states: "max_body \(endpoint.maxBody.value) bytes", body)
    }
    return [
      lying("content-length") {
        let head = RequestRecipe(announcing: endpoint.maxBody.value, to: endpoint)
        try Self.stall(head, behind: [UInt8](repeating: 0x20, count: Self.sent), [408], in: $0)
      },
      lying("chunk-size") {
        var head = RequestRecipe(calling: endpoint, body: nil)
        head.framing = .asWritten
        head.fields += [.json, RequestRecipe.Field(name: "Transfer-Encoding", value: "chunked")]
        let chunk = Array("\(Self.chunkSize)\r\n".utf8) + [UInt8](repeating: 0x20, count: Self.sent)
        try Self.stall(head, behind: chunk, [408, 413], in: $0)
      },
    ]
  }

  private static func stall(
    _ head: RequestRecipe, behind bytes: [UInt8], _ statuses: [Int], in context: CaseContext
  ) throws {
    let count = min(Self.crowd, context.contract.server.limits.maxConnections.value / 2)
    let crowd = try (0..<count).map { _ in
      let connection = try context.openHTTP()
      let start = ContinuousClock.now
      try connection.send(
        head.head(for: context.addressee) + bytes, within: context.patient(CaseContext.connectTime))
      return (connection: connection, start: start)
    }
    context.note("> \(crowd.count) requests of which \(sent) bytes come")
    // A refusal of the announced length may come at once.
    let earliest = statuses.contains(413) ? Duration.zero : .seconds(10)
    let due = TimeLimit(
      earliest, orLater: .seconds(20), statuses: statuses, mayBeSilent: false, clause: "H12")
    for (connection, start) in crowd { try due.expect(on: connection, of: head, since: start, in: context) }
  }

  private func ofChannels(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel in
      [("frame-before-acceptance", false), ("frame", true)].map { name, accepted in
        hostileCase(
          name, of: channel.name.value, derivation, needs: [.alone], clauses: [accepted ? "C5" : "C2"],
          source: channel.route.span,
          states: "messages of \(derivation.contract.server.limits.maxClientMessage.value) bytes at most"
        ) { context in
          for _ in 0..<Self.crowd {
            let socket = try context.openChannel(channel, authenticated: accepted)
            defer { socket.close() }
            let frame = WebSocketFrame(
              opcode: WebSocketOpcode.text, lengthForm: .sixtyFourBit, declaredLength: 1 << 62)
            context.note("> the head of a text frame of 2^62 bytes")
            try socket.send(frame, within: context.patient(CaseContext.connectTime))
            try context.expectClose(1009, from: socket, of: channel, accepted: accepted)
          }
        }
      }
    }
  }
}
