import ContractModel

/// Connections on which nothing comes.
struct IdleFamily: Family {
  let id = "idle"
  let profile = Profile.hardened
  let clauses = ["H12"]
  let sends = "nothing, on fresh connections and behind an answer; beside them a connection that calls every 10 s"
  let right =
    "a connection is closed without a word 60 s after its last answer, not before, and 2.5 s later at the latest; a fresh "
    + "one not before 10 s, when it may be taken for a head that does not come; one that calls lives on; "
    + HostileLoad.budgets

  /// `server.limits.idle` and `server.limits.headers.within`
  private static let limit = Duration.seconds(60)
  private static let headLimit = Duration.seconds(10)
  private static let crowd = 32

  func cases(_ derivation: Derivation) -> [Case] {
    let call = HarmlessCall(derivation.contract)
    return [
      hostileCase("connections", derivation, needs: [.slow], states: "idle connections closed after 60 s") {
        try Self.idle(call, in: $0)
      }
    ]
  }

  private static func idle(_ call: HarmlessCall, in context: CaseContext) throws {
    let lively = try context.openHTTP()
    let silent = try (0..<crowd).map { _ in (connection: try context.openHTTP(), since: ContinuousClock.now) }
    let served = try (0..<crowd).map { _ in
      let connection = try context.openHTTP()
      let start = ContinuousClock.now
      try call.perform(on: connection, in: context)
      return (connection: connection, since: start)
    }
    let calls = try Calls(call, on: lively, in: context)
    context.note("- opened \(crowd) connections and sent nothing, \(crowd) with one request")
    // Nothing is sent, so what is answered at this limit answers nothing; closing is all that is right.
    let close = TimeLimit(limit, statuses: [408], mayBeSilent: true, clause: "H12")
    let closeFresh = TimeLimit(headLimit, orLater: limit, statuses: [408], mayBeSilent: true, clause: "H12")
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

  /// A call every ten seconds, on a thread of its own.
  private struct Calls {
    private let stop: Latch
    private let calls: Background<Void>

    private struct Held: @unchecked Sendable {
      let connection: HTTPConnection
    }

    init(_ call: HarmlessCall, on connection: HTTPConnection, in context: CaseContext) throws {
      let held = Held(connection: connection)
      let stop = try Latch()
      self.stop = stop
      calls = try Background(1) { _ in
        repeat {
          try call.perform(on: held.connection, in: context)
        } while !stop.wait(until: Deadline(after: .seconds(10)))
      }
    }

    func end() throws {
      stop.release()
      try calls.wait()
    }
  }
}
