import ContractModel

/// More connections than there may be.
struct ConnectionsFamily: Family {
  let id = "connections"
  let profile = Profile.hardened
  let clauses = ["H12"]
  let sends =
    "as many connections as there may be, with a request on each, then one more, ten times; then one that takes a place "
    + "that came free"
  let right =
    "they are served; the one more is accepted and closed at once (within 1 s), the others are served meanwhile, and a "
    + "place is free again when a client has left; \(HostileLoad.budgets)"

  /// More than these are not opened by one process.
  private static let most = 4_096
  private static let attempts = 10

  func cases(_ derivation: Derivation) -> [Case] {
    let call = HarmlessCall(derivation.contract)
    let limit = derivation.contract.server.limits.maxConnections
    guard limit.value <= Self.most else { return [] }
    return [
      hostileCase(
        "limit", derivation, needs: [.alone], source: limit.span, states: "\(limit.value) connections"
      ) { try Self.exhaust(call, limit.value, in: $0) }
    ]
  }

  func untestable(_ derivation: Derivation) -> [Untestable] {
    let limit = derivation.contract.server.limits.maxConnections.value
    guard limit > Self.most else { return [] }
    return [
      Untestable(
        what: "connections of server.limits", reason: "needs \(limit) connections, the kit opens \(Self.most) at most")
    ]
  }

  /// The healthy client holds the first connection.
  private static func exhaust(_ call: HarmlessCall, _ limit: Int, in context: CaseContext) throws {
    var crowd: [HTTPConnection] = []
    defer { crowd.forEach { $0.close() } }
    for _ in 1..<limit { crowd.append(try FreePlace.take(call, in: context)) }
    context.note("- \(limit) connections are open")
    for number in 0..<attempts {
      let extra = try context.openHTTP()
      guard try extra.isClosedByServer(within: context.patient(.seconds(1))) else {
        throw CaseFailure("kept connection \(limit + 1) open")
      }
      try call.perform(on: crowd[number * 7 % crowd.count], in: context)
    }
    for connection in crowd { try call.perform(on: connection, in: context) }
    crowd.removeLast().close()
    crowd.append(try FreePlace.take(call, in: context))
    // What follows on this server needs a place too: all are given back, which is seen by taking one.
    crowd.forEach { $0.close() }
    crowd = [try FreePlace.take(call, in: context)]
  }
}
