import ContractModel

/// Clients that go away while they send.
struct AbortedUploadsFamily: Family {
  let id = "aborted-uploads"
  let profile = Profile.hardened
  let clauses = ["C6", "H12"]
  let sends = "the document of a call and white space behind it, of which 0, 50 and 99 % come before the client leaves"
  let right =
    "what did not come whole is not acted on: no event of it is published before that of a later call; \(HostileLoad.budgets)"

  /// Large enough that no system takes it whole into its buffers, small enough to be sent often (256 KiB).
  private static let length = 262_144
  private static let repeats = 10

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel -> [Case] in
      derivation.contract.endpoints.filter { $0.leastEvents(on: channel) > 0 }.compactMap { endpoint -> Case? in
        guard let example = DistinctBodies.of(endpoint, derivation, count: 1).first ?? nil else { return nil }
        let length = min(Self.length, endpoint.maxBody.value)
        guard example.length < length / 2 else { return nil }
        var body = example
        body.pieces.append(.filler([0x20], count: length - example.length))
        let upload = RequestRecipe(calling: endpoint, body: body)
        return hostileCase(
          "left", of: "\(endpoint.name.value)/\(channel.name.value)", derivation, needs: [.alone, .writes],
          source: endpoint.route.span, states: "route \(endpoint.route.value.description)"
        ) { [whole = body] in
          try Self.abort(upload, whole, EmittingCall.Body(endpoint: endpoint, bytes: example), channel, in: $0)
        }
      }
    }
  }

  private static func abort(
    _ upload: RequestRecipe, _ whole: BodyRecipe, _ marker: EmittingCall.Body, _ channel: Channel,
    in context: CaseContext
  ) throws {
    let listener = try Listener(to: channel, in: context)
    var parents = TraceParents(seed: context.seed, case: "aborted-uploads/\(marker.endpoint.name.value)")
    let bytes = whole.bytes
    var aborted: [TraceParent] = []
    for percent in [0, 50, 99] {
      for number in 0..<repeats {
        let parent = parents.next()
        aborted.append(parent)
        let head = upload.traced(by: parent).head(for: context.addressee)
        let connection = try context.openHTTP()
        try connection.send(
          head + bytes.prefix(bytes.count / 100 * percent), within: context.patient(CaseContext.answerTime))
        if number.isMultiple(of: 2) { connection.close() } else { connection.reset() }
      }
    }
    context.note("- left \(aborted.count) uploads before their end")
    let mark = EmittingCall(endpoint: marker.endpoint, body: marker.bytes, parent: parents.next())
    guard try mark.perform(in: context).succeeded else {
      return context.remark(
        "aborted-uploads/\(marker.endpoint.name.value): the call behind them was refused: not judged")
    }
    guard try listener.listen(until: { !$0.events(under: mark.parent).isEmpty }) else {
      throw CaseFailure("published no event of a call behind uploads that were left", clause: "C6")
    }
    let ids = Set(aborted.map(\.traceID))
    guard let event = listener.seen.first(where: { ids.contains($0.traceID) }) else { return }
    throw CaseFailure("published \(event.name) of an upload that its client left before its end", clause: "C6")
  }
}
