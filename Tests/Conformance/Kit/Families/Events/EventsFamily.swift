import ContractModel

/// What a request publishes: exactly what `emits` says, in its order, under its trace id, to every accepted socket.
struct EventsFamily: Family {
  let id = "events"
  let profile = Profile.api
  let clauses = ["C6", "H8"]
  let sends = "requests that succeed and requests that are refused, while sockets listen"
  let right = "each success publishes its events once, in order and under its trace id; everything else nothing"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      derivation.contract.channels.flatMap { channel -> [Case] in
        let story = EventStory(endpoint, on: channel, derivation)
        guard !story.bodies.isEmpty else { return [] }
        if endpoint.emissions(on: channel).isEmpty { return silent(story) }
        return emitting(story)
      }
    }
  }

  private func emitting(_ story: EventStory) -> [Case] {
    [
      eventCase("once", story) { try story.eachOnce(in: $0, &$1) },
      eventCase("order", story) { try story.inOrder(in: $0, &$1) },
      eventCase("two-sockets", story) { try story.onTwoSockets(in: $0, &$1) },
      eventCase("dropped-socket", story) { try story.besideDroppedSocket(in: $0, &$1) },
      eventCase("before-acceptance", story) { try story.beforeAcceptance(in: $0, &$1) },
      eventCase("before-answer", story) { try story.beforeAnswer(in: $0, &$1) },
      eventCase("after-refusals", story) { try story.afterRefusals(in: $0, &$1) },
      eventCase("concurrent", story) { try ConcurrentStory(story).run(in: $0, &$1) },
    ]
  }

  private func silent(_ story: EventStory) -> [Case] {
    [eventCase("silent", story) { try story.silence(in: $0, &$1) }]
  }

  private func eventCase(
    _ name: String, _ story: EventStory, _ body: @escaping @Sendable (CaseContext, inout TraceParents) throws -> Void
  ) -> Case {
    let id = "\(id)/\(story.endpoint.name.value)/\(story.channel.name.value)/\(name)"
    let emits = story.endpoint.emissions(on: story.channel).map { "\($0.event)\($0.cardinality.rawValue)" }
    return Case(
      id: id, family: self.id, profile: profile, clauses: clauses, needs: story.needs,
      source: story.endpoint.emits.first?.span ?? story.endpoint.route.span,
      states: emits.isEmpty
        ? "that \(story.endpoint.name.value) emits nothing" : "emits \(emits.joined(separator: ", "))",
      lane: story.lane,
      body: .session { context in
        var parents = TraceParents(seed: context.seed, case: id)
        try body(context, &parents)
        return .pass
      })
  }
}
