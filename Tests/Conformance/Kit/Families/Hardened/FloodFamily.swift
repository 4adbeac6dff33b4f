import ContractModel

/// More of everything than any client needs, as fast as the kit can send it.
struct FloodFamily: Family {
  let id = "flood"
  let profile = Profile.hardened
  let clauses = ["H12"]
  let sends =
    "100,000 pings, pongs and undue messages on one socket, 1,000 handshakes without a token, 2,000 connections without a "
    + "request, 20,000 requests on four connections that do not wait for answers"
  let right =
    "the last ping is answered (RFC 6455 section 5.5.3 lets a server pass over others), pongs are ignored, undue messages "
    + "close, requests are answered in order, and a socket is accepted afterwards; \(HostileLoad.budgets)"

  func cases(_ derivation: Derivation) -> [Case] {
    let call = HarmlessCall(derivation.contract)
    let ofChannels = derivation.contract.channels.flatMap { channel -> [Case] in
      let flood = SocketFlood(channel: channel)
      return [
        flooding("pings", channel, ["C5"], derivation) { try flood.pings(in: $0) },
        flooding("pongs", channel, ["C5"], derivation) { try flood.pongs(in: $0) },
        flooding("messages", channel, ["C5"], derivation) { try flood.messages(in: $0) },
        flooding("handshakes", channel, ["C3"], derivation) { try flood.handshakes(in: $0) },
      ]
    }
    let requests = RequestFlood(call: call)
    let states = "that none of it slows the others"
    return ofChannels + [
      hostileCase("requests", derivation, needs: [.alone], states: states) { try requests.pipelined(in: $0) },
      hostileCase("connections", derivation, needs: [.alone], states: states) { try requests.connections(in: $0) },
    ]
  }

  private func flooding(
    _ name: String, _ channel: Channel, _ clauses: [String], _ derivation: Derivation,
    _ body: @escaping @Sendable (CaseContext) throws -> Void
  ) -> Case {
    hostileCase(
      name, of: channel.name.value, derivation, needs: [.alone], clauses: clauses + self.clauses,
      source: channel.route.span, states: "route \(channel.route.value.description)", body)
  }
}
