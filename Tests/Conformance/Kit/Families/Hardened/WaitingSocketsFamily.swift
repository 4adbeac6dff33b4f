import ContractModel

/// More sockets that have not sent their token than may wait.
struct WaitingSocketsFamily: Family {
  let id = "waiting-sockets"
  let profile = Profile.hardened
  let clauses = ["C3"]
  let sends =
    "as many handshakes without a token as may wait, then one more, ten times; then one that takes a place that came free"
  let right =
    "they wait, the one more is answered 503 `unavailable` instead of 101; accepted sockets and requests go on; a place is "
    + "free again when one has sent its token or left; \(HostileLoad.budgets)"

  private static let attempts = 10
  private static let trials = 3

  func cases(_ derivation: Derivation) -> [Case] {
    let limit = derivation.contract.server.limits.maxWaiting
    return derivation.contract.channels.map { channel in
      hostileCase(
        "limit", of: channel.name.value, derivation, needs: [.alone], source: limit.span,
        states: "\(limit.value) sockets that wait for their first message"
      ) { try Self.exhaust(channel, limit.value, in: $0) }
    }
  }

  /// Waiting sockets wait for a time that the contract says. Where the machine was slower than that, it is tried again.
  private static func exhaust(_ channel: Channel, _ limit: Int, in context: CaseContext) throws {
    let time = Duration.milliseconds(channel.authenticationTimeout.value)
    for _ in 1..<trials {
      let start = ContinuousClock.now
      do {
        return try tryOnce(channel, limit, in: context)
      } catch {
        guard start.duration(to: .now) >= time else { throw error }
        context.note("- the sockets had waited for too long; again")
      }
    }
    try tryOnce(channel, limit, in: context)
  }

  private static func tryOnce(_ channel: Channel, _ limit: Int, in context: CaseContext) throws {
    let accepted = try context.openChannel(channel)
    defer { accepted.close() }
    var waiting = try (0..<limit).map { _ in try context.openChannel(channel, authenticated: false) }
    defer { waiting.forEach { $0.close() } }
    for _ in 0..<attempts { try refuse(channel, in: context) }
    try context.fence(accepted, of: channel)
    let first = waiting.removeFirst()
    defer { first.close() }
    try context.authenticate(first, on: channel)
    waiting.append(try context.openChannel(channel, authenticated: false))
    try refuse(channel, in: context)
    waiting.removeLast().close()
    waiting.append(try free(channel, in: context))
  }

  private static func refuse(_ channel: Channel, in context: CaseContext) throws {
    try context.exchange(
      RequestRecipe(opening: channel),
      expecting: .rejected(503, "unavailable", []))
  }

  /// The server may just be noticing that one has left.
  private static func free(_ channel: Channel, in context: CaseContext) throws -> WebSocketConnection {
    let end = context.deadline(after: .seconds(2))
    let handshake = RequestRecipe(opening: channel).bytes(for: context.addressee)
    while true {
      let opening = try WebSocketConnection.open(
        to: context.endpoint, request: handshake, within: context.patient(CaseContext.connectTime))
      if case .open(let socket, _) = opening { return socket }
      guard !end.hasPassed else { throw CaseFailure("keeps the place of a waiting socket that has left") }
    }
  }
}
