import ContractModel

/// Bodies that come too slowly, stop coming, or come for longer than their endpoint waits.
struct SlowBodyFamily: Family {
  let id = "slow-body"
  let profile = Profile.hardened
  let clauses = ["H12", "H2 step 14"]
  let sends =
    "bodies at half the least rate, at half as much again, that stop half way, and beyond the endpoint's timeout"
  let right =
    "under the least rate over ten seconds is 408, at the end of the second ten seconds at the latest (a server may count in "
    + "windows), never before the first; a body just above the rate is judged by its content; one that comes for longer "
    + "than the timeout is 408 or 503; \(HostileLoad.budgets)"

  /// The rate is that over windows of this length (wire-protocol H12).
  private static let window = Duration.seconds(10)
  /// A body is waited for that long where none of the other limits ends it; more would outlast the suite.
  private static let longestTimeout = 55_000

  func cases(_ derivation: Derivation) -> [Case] {
    guard let endpoint = derivation.contract.widestEndpoint else { return [] }
    let (limit, timeout) = (endpoint.maxBody.value, Duration.milliseconds(endpoint.timeout))
    let rate = Double(derivation.contract.server.limits.minBodyRate.value)
    // Twice what comes at the least rate in all of the time that such a body may take.
    let enough = Int(min(rate * 40, 1e9))
    var cases: [Case] = []
    if timeout > Self.window * 2 + .seconds(3), limit >= enough {
      let due = TimeLimit(Self.window, orLater: Self.window * 2, mayBeSilent: false, clause: "H12")
      cases.append(
        slow("below-rate", endpoint, derivation) { try Self.send(enough, of: endpoint, at: rate * 0.5, due, in: $0) })
      cases.append(
        slow("stops-half-way", endpoint, derivation) {
          try Self.send(enough, of: endpoint, at: 0, from: enough / 2, due, in: $0)
        })
      cases.append(slow("above-rate", endpoint, derivation) { try Self.inTime(endpoint, rate, in: $0) })
    }
    let length = Int(min(2 * Double(endpoint.timeout) / 1_000 * rate, 1e9)) + enough
    if timeout > Self.window, endpoint.timeout <= Self.longestTimeout, limit >= length {
      let due = TimeLimit(timeout, statuses: [408, 503], mayBeSilent: false, clause: "H12")
      cases.append(
        slow("beyond-timeout", endpoint, derivation) { try Self.send(length, of: endpoint, at: rate * 2, due, in: $0) })
    }
    return cases
  }

  private func slow(
    _ name: String, _ endpoint: Endpoint, _ derivation: Derivation,
    _ body: @escaping @Sendable (CaseContext) throws -> Void
  ) -> Case {
    hostileCase(
      name, of: endpoint.name.value, derivation, needs: [.slow], source: endpoint.route.span,
      states:
        "timeout \(endpoint.timeout) ms, and a body at \(derivation.contract.server.limits.minBodyRate.value) bytes a second",
      body)
  }

  /// A body of white space, which is no document and so never acts, at a rate of bytes a second.
  private static func send(
    _ length: Int, of endpoint: Endpoint, at rate: Double, from begun: Int = 0, _ due: TimeLimit,
    in context: CaseContext
  ) throws {
    var body = Trickle(of: endpoint, length: length, rate: rate, begun: begun)
    let connection = try context.openHTTP()
    let start = ContinuousClock.now
    try connection.send(body.head(in: context), within: context.patient(CaseContext.connectTime))
    context.note(
      "> a head that announces \(length) bytes, then \(begun) of them at once, then \(rate) a second")
    try due.expect(on: connection, of: body.recipe, since: start, in: context) { body.due(after: $0) }
  }

  /// Half as fast again as it must be, for a machine that pauses for seconds; over one window and a half.
  private static func inTime(_ endpoint: Endpoint, _ rate: Double, in context: CaseContext) throws {
    var body = Trickle(of: endpoint, length: Int(rate * 1.5) * 15, rate: rate * 1.5, begun: 0)
    let connection = try context.openHTTP()
    let start = ContinuousClock.now
    try connection.send(body.head(in: context), within: context.patient(CaseContext.connectTime))
    while !body.isComplete {
      try connection.send(body.due(after: start.duration(to: .now)), within: context.patient(.seconds(5)))
      do {
        let early = try connection.receive(answering: body.recipe.method, within: .milliseconds(200))
        context.record(body.recipe, .answer(early))
        try context.check(early, to: body.recipe, expecting: .rejected(400, "malformed_json", []))
        guard body.isComplete else { throw CaseFailure("answered before the body was complete", clause: "H12") }
        return
      } catch WireError.timedOut {
        continue
      }
    }
    let answer = try connection.receive(answering: body.recipe.method, within: context.patient(CaseContext.answerTime))
    context.record(body.recipe, .answer(answer))
    try context.check(answer, to: body.recipe, expecting: .rejected(400, "malformed_json", []))
  }
}
