import ContractModel

/// What is left of a server's memory, threads and descriptors when much was done and all have gone.
struct LeakFamily: Family {
  let id = "leak"
  let profile = Profile.hardened
  let clauses = ["H12"]
  let sends =
    "10,000 requests, a hundred on each connection, and 1,000 sockets that are accepted and left"
  let right =
    "after a first tenth of it, which may fill pools, the whole leaves at most 32 MiB of memory, 16 threads and 16 "
    + "descriptors more; \(HostileLoad.budgets)"

  /// In bytes.
  private static let memorySlack = 33_554_432
  private static let slack = 16
  private static let clients = 4

  func cases(_ derivation: Derivation) -> [Case] {
    let call = HarmlessCall(derivation.contract)
    let channels = derivation.contract.channels
    return [
      hostileCase(
        "everything", derivation, needs: [.launch, .linux, .alone], states: "that a bridge may run for weeks"
      ) { try Self.leave(call, channels, in: $0) }
    ]
  }

  private static func leave(_ call: HarmlessCall, _ channels: [Channel], in context: CaseContext) throws {
    try use(call, channels, requests: 1_000, sockets: 100, in: context)
    guard let watch = try ResourceWatch(context.process) else {
      throw RunEnd("/proc does not tell what the subject holds")
    }
    try use(call, channels, requests: 10_000, sockets: 1_000, in: context)
    let before = try watch.stop().before
    let left = watch.settles(within: context.patient(.seconds(10))) {
      $0.memory <= before.memory + memorySlack && $0.threads <= before.threads + slack
        && $0.descriptors <= before.descriptors + slack
    }
    guard let left else { return }
    throw CaseFailure(
      "keeps \(ByteCount.text(left.memory)), \(left.threads) threads and \(left.descriptors) descriptors when all have "
        + "gone; \(ByteCount.text(before.memory)), \(before.threads) and \(before.descriptors) before")
  }

  /// A connection for each hundred requests; the sockets of all channels in turn.
  private static func use(
    _ call: HarmlessCall, _ channels: [Channel], requests: Int, sockets: Int, in context: CaseContext
  ) throws {
    // Each has one socket that waits at a time.
    let clients = min(Self.clients, context.contract.server.limits.maxWaiting.value)
    try context.concurrently(clients) { _ in
      let one = call.recipe.bytes(for: context.addressee)
      let time = context.patient(CaseContext.answerTime)
      for _ in 0..<(requests / clients / 100) {
        var connection = try context.openHTTP()
        for _ in 0..<100 {
          if !connection.isReusable { connection = try context.openHTTP() }
          _ = try connection.exchange(one, method: call.recipe.method, within: time)
        }
        connection.close()
      }
      guard !channels.isEmpty else { return }
      for number in 0..<(sockets / clients) {
        try context.openChannel(channels[number % channels.count]).close()
      }
    }
  }
}
