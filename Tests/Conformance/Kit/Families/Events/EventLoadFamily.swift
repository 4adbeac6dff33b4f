import ContractModel

/// Events while several callers write at once: order and completeness, and events that show a state.
struct EventLoadFamily: Family {
  let id = "event-load"
  let profile = Profile.api
  let clauses = ["C6"]
  let sends = "thousands of calls by several writers at once, while sockets listen"
  let right = "every socket hears all events, once and in one order; an event that shows a state shows the current one"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel in
      [order(on: channel, derivation)].compactMap { $0 } + states(on: channel, derivation)
    }
  }

  /// By the endpoint whose call costs least: the shortest body of those whose success always publishes.
  private func order(on channel: Channel, _ derivation: Derivation) -> Case? {
    let calls = derivation.contract.endpoints.filter { $0.leastEvents(on: channel) > 0 }.compactMap { endpoint in
      DistinctBodies.of(endpoint, derivation, count: 1).first.map { (endpoint: endpoint, body: $0) }
    }
    guard let (endpoint, body) = calls.min(by: { ($0.body?.length ?? 0) < ($1.body?.length ?? 0) }) else { return nil }
    let name = "\(id)/\(endpoint.name.value)/\(channel.name.value)/order"
    let load = EventLoad(endpoint: endpoint, channel: channel, body: body, name: name)
    return loadCase(name, endpoint) { try load.run(in: $0) }
  }

  private func states(on channel: Channel, _ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      endpoint.emissions(on: channel).filter { $0.cardinality == .once }.compactMap { emission -> Case? in
        guard let event = channel.events.first(where: { $0.name.value == emission.event }),
          derivation.contract.haveSameFields(event.data, endpoint.response)
        else { return nil }
        let name = "\(id)/\(endpoint.name.value)/\(channel.name.value)/state-of-\(event.name.value)"
        let state = MirroredState(
          endpoint: endpoint, channel: channel, event: event, derivation: derivation, name: name)
        return loadCase(name, endpoint) { try state.run(in: $0) }
      }
    }
  }

  private func loadCase(
    _ name: String, _ endpoint: Endpoint, _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: name, family: id, profile: profile, clauses: clauses, needs: endpoint.writeNeeds,
      source: endpoint.emits.first?.span ?? endpoint.route.span,
      states: "emits \(endpoint.emits.map { "\($0.event)\($0.cardinality.rawValue)" }.joined(separator: ", "))",
      lane: endpoint.name.value, isIsolated: true,
      body: .session { context in try context.withFreshSubject(body) })
  }
}
