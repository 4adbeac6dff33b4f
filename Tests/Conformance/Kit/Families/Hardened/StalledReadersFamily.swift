import ContractModel

/// Clients that ask for much and read nothing.
struct StalledReadersFamily: Family {
  let id = "stalled-readers"
  let profile = Profile.hardened
  let clauses = ["C9"]
  let sends =
    "thousands of events to sockets of which four read nothing; requests by the thousand whose answers nobody reads"
  let right =
    "a socket that does not read is closed with 1013 or reset once its outbox is full, not before, and not before long "
    + "after; the others hear all events, once and in order, and no round of calls takes a second more than ten usual "
    + "ones; answers that are not read wait, and come when they are; memory grows by no more than the outboxes and "
    + "64 MiB; \(HostileLoad.budgets)"

  func cases(_ derivation: Derivation) -> [Case] {
    let answers = UnreadAnswers(call: HarmlessCall(derivation.contract))
    return derivation.contract.channels.compactMap { events(on: $0, derivation) } + [
      hostileCase("answers", derivation, needs: [.alone], clauses: ["H12"], states: "that none of it slows the others")
      {
        try answers.run(in: $0)
      }
    ]
  }

  private func events(on channel: Channel, _ derivation: Derivation) -> Case? {
    let stall = StalledSockets(channel: channel, derivation: derivation, name: "\(id)/\(channel.name.value)/events")
    guard !stall.candidates.isEmpty else { return nil }
    let (held, overflows) = channel.outbox.maxBytes.multipliedReportingOverflow(by: StalledSockets.count)
    return hostileCase(
      "events", of: channel.name.value, derivation, needs: [.alone, .writes], source: channel.route.span,
      states: "outbox max_events \(channel.outbox.maxEvents), max_bytes \(channel.outbox.maxBytes)",
      growth: HostileLoad.usualGrowth + (overflows ? 0 : min(held, 1 << 40))
    ) { try stall.run(in: $0) }
  }
}
