import ContractModel

/// Heads that are not complete in time.
struct SlowHeadersFamily: Family {
  let id = "slow-headers"
  let profile = Profile.hardened
  let clauses = ["H12"]
  let sends =
    "a head a byte at a time, half a head and then nothing, also behind a request that was served; one that is just in time"
  let right =
    "when the time for heads is over such a connection is closed, with or without a 408, and 2.5 s later at the latest; "
    + "a head that comes in four fifths of it is served; \(HostileLoad.budgets)"

  /// How many send half a head at once, where so many connections may be.
  private static let crowd = 64

  func cases(_ derivation: Derivation) -> [Case] {
    let call = HarmlessCall(derivation.contract)
    let limit = derivation.contract.server.limits.headersWithin
    guard TimeLimit.obstacle(to: "headers.within", limit) == nil else { return [] }
    return [
      slow("bytewise", derivation) { try Self.bytewise(call, in: $0) },
      slow("half-heads", derivation) { try Self.halfHeads(call, in: $0) },
      slow("second-head", derivation) { try Self.secondHead(call, in: $0) },
      slow("in-time", derivation) { try Self.inTime(call, in: $0) },
    ]
  }

  func untestable(_ derivation: Derivation) -> [Untestable] {
    [TimeLimit.obstacle(to: "headers.within", derivation.contract.server.limits.headersWithin)].compactMap(\.self)
  }

  private func slow(
    _ name: String, _ derivation: Derivation, _ body: @escaping @Sendable (CaseContext) throws -> Void
  ) -> Case {
    let limit = derivation.contract.server.limits.headersWithin
    return hostileCase(
      name, derivation, needs: [.slow], source: limit.span, states: "headers within \(limit.value) ms", body)
  }

  private static func limit(in context: CaseContext) -> Duration {
    .milliseconds(context.contract.server.limits.headersWithin.value)
  }

  private static func timeLimit(in context: CaseContext) -> TimeLimit {
    TimeLimit(limit(in: context), mayBeSilent: true, clause: "H12")
  }

  /// The head without the line end that would complete it.
  private static func incomplete(_ call: HarmlessCall, in context: CaseContext) -> [UInt8] {
    Array(call.recipe.head(for: context.addressee).dropLast(2))
  }

  private static func bytewise(_ call: HarmlessCall, in context: CaseContext) throws {
    let connection = try context.openHTTP()
    var unsent = incomplete(call, in: context)[...]
    context.note("> a head, one byte at a time")
    try timeLimit(in: context).expect(on: connection, of: call.recipe, since: .now, in: context) { _ in
      unsent.popFirst().map { [$0] } ?? []
    }
  }

  private static func halfHeads(_ call: HarmlessCall, in context: CaseContext) throws {
    let half = Array(incomplete(call, in: context).prefix(30))
    // The healthy client has a connection too.
    let count = min(Self.crowd, context.contract.server.limits.maxConnections.value / 2)
    let crowd = try (0..<count).map { _ in
      let connection = try context.openHTTP()
      let start = ContinuousClock.now
      try connection.send(half, within: context.patient(CaseContext.connectTime))
      return (connection: connection, start: start)
    }
    context.note("> half a head on each of \(crowd.count) connections")
    for (connection, start) in crowd {
      // The later ones have ended when the first has; how long after their limit is seen only of the first.
      try timeLimit(in: context).expect(on: connection, of: call.recipe, since: start, in: context)
    }
  }

  private static func secondHead(_ call: HarmlessCall, in context: CaseContext) throws {
    let connection = try context.openHTTP()
    try call.perform(on: connection, in: context)
    let start = ContinuousClock.now
    try connection.send(incomplete(call, in: context), within: context.patient(CaseContext.connectTime))
    context.note("> a request that is answered, then half a head on the same connection")
    try timeLimit(in: context).expect(on: connection, of: call.recipe, since: start, in: context)
  }

  /// As slow as is allowed, with a fifth of the time to spare for the machine.
  private static func inTime(_ call: HarmlessCall, in context: CaseContext) throws {
    let time = limit(in: context) * 4 / 5
    let connection = try context.openHTTP()
    let head = call.recipe.head(for: context.addressee)
    let start = ContinuousClock.now
    var sent = 0
    while sent < head.count {
      let due = min(head.count, Int(Double(head.count) * (start.duration(to: .now) / time)) + 1)
      try connection.send(Array(head[sent..<max(sent, due)]), within: context.patient(CaseContext.connectTime))
      sent = max(sent, due)
      guard sent < head.count else { break }
      do {
        let early = try connection.receive(answering: call.recipe.method, within: .milliseconds(200))
        context.record(call.recipe, .answer(early))
        throw CaseFailure(
          "answered \(early.status) before the head was complete, within \(ConsoleReport.seconds(time)) s",
          clause: "H12")
      } catch WireError.timedOut {
        continue
      }
    }
    let answer = try connection.receive(
      answering: call.recipe.method, within: context.patient(CaseContext.answerTime))
    context.record(call.recipe, .answer(answer))
    try context.check(answer, to: call.recipe, expecting: call.due)
  }
}
