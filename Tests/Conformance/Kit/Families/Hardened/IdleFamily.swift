import ContractModel

/// Connections on which nothing comes.
struct IdleFamily: Family {
  let id = "idle"
  let profile = Profile.hardened
  let clauses = ["H12"]
  let sends = "nothing, on fresh connections and behind an answer; beside them a connection that calls now and then"
  let right =
    "a connection is closed without a word when it was idle for the time that it may be, not before, and 2.5 s later at the "
    + "latest; a fresh one as well, or when it may be taken for a head that does not come; one that calls lives on; "
    + HostileLoad.budgets

  private static let crowd = 32

  func cases(_ derivation: Derivation) -> [Case] {
    let call = HarmlessCall(derivation.contract)
    let limits = derivation.contract.server.limits
    guard untestable(derivation).isEmpty else { return [] }
    return [
      hostileCase(
        "connections", derivation, needs: [.slow], source: limits.idle.span,
        states: "idle connections closed after \(limits.idle.value) ms"
      ) { try Self.idle(call, limits, in: $0) }
    ]
  }

  func untestable(_ derivation: Derivation) -> [Untestable] {
    let limits = derivation.contract.server.limits
    return [
      TimeLimit.obstacle(to: "idle", limits.idle), TimeLimit.obstacle(to: "headers.within", limits.headersWithin),
    ]
    .prefix(1).compactMap(\.self)
  }

  private static func idle(_ call: HarmlessCall, _ limits: ServerLimits, in context: CaseContext) throws {
    let (limit, headLimit) = (
      Duration.milliseconds(limits.idle.value), Duration.milliseconds(limits.headersWithin.value)
    )
    // Both crowds, the lively one and the healthy client.
    let crowd = min(Self.crowd, limits.maxConnections.value / 2 - 2)
    let lively = try context.openHTTP()
    let silent = try (0..<crowd).map { _ in (connection: try context.openHTTP(), since: ContinuousClock.now) }
    let served = try (0..<crowd).map { _ in
      let connection = try context.openHTTP()
      let start = ContinuousClock.now
      try call.perform(on: connection, in: context)
      return (connection: connection, since: start)
    }
    let calls = try Calls(call, on: lively, every: min(.seconds(10), limit / 4), in: context)
    context.note("- opened \(crowd) connections and sent nothing, \(crowd) with one request")
    // Nothing is sent, so what is answered at this limit answers nothing; closing is all that is right.
    let close = TimeLimit(limit, statuses: [408], mayBeSilent: true, clause: "H12")
    let closeFresh = TimeLimit(
      min(headLimit, limit), orLater: max(headLimit, limit), statuses: [408], mayBeSilent: true, clause: "H12")
    for (connection, since) in served {
      try close.expect(on: connection, of: call.recipe, since: since, in: context)
    }
    for (connection, since) in silent {
      try closeFresh.expect(on: connection, of: call.recipe, since: since, in: context)
    }
    try calls.end()
    // Older than any idle connection may become, and never idle.
    try call.perform(on: lively, in: context)
  }

  /// A call at each interval, on a thread of its own.
  private struct Calls {
    private let stop: Latch
    private let calls: Background<Void>

    private struct Held: @unchecked Sendable {
      let connection: HTTPConnection
    }

    init(
      _ call: HarmlessCall, on connection: HTTPConnection, every interval: Duration, in context: CaseContext
    ) throws {
      let held = Held(connection: connection)
      let stop = try Latch()
      self.stop = stop
      calls = try Background(1) { _ in
        repeat {
          try call.perform(on: held.connection, in: context)
        } while !stop.wait(until: Deadline(after: interval))
      }
    }

    func end() throws {
      stop.release()
      try calls.wait()
    }
  }
}
