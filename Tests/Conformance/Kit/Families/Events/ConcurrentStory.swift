import ContractModel

/// Different requests at once, each with a trace id of its own: none may take another's trace id, event or answer.
struct ConcurrentStory: Sendable {
  private static let rounds = 6
  private static let connections = 6
  private static let callsPerConnection = 5

  private let story: EventStory

  init(_ story: EventStory) { self.story = story }

  func run(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listener = try Listener(to: story.channel, in: context)
    let effects = try effects(listener, in: context, &parents)
    for round in 0..<Self.rounds {
      let made = try performRound(round, parents.next(Self.connections * Self.callsPerConnection), in: context)
      try awaitEvents(of: made, listener)
      try story.fence([listener], in: context, &parents)
      for call in made { try judge(call, listener.events(under: call.parent), effects) }
    }
  }

  /// A call that was made beside others.
  private struct Made: Sendable {
    let body: Int
    let parent: TraceParent
    let outcome: EmittingCall.Outcome
  }

  private func performRound(_ round: Int, _ parents: [TraceParent], in context: CaseContext) throws -> [Made] {
    try context.concurrently(Self.connections) { lane in
      let connection = try context.openHTTP()
      return try (0..<Self.callsPerConnection).map { index in
        let number = lane * Self.callsPerConnection + index
        let body = (lane + index + round) % story.bodies.count
        let outcome = try story.call(story.bodies[body], parents[number])
          .perform(in: context, on: connection.isReusable ? connection : nil)
        return Made(body: body, parent: parents[number], outcome: outcome)
      }
    }.flatMap { $0 }
  }

  /// Waits for as many events as all calls together publish at least, whatever trace ids of theirs they have.
  private func awaitEvents(of made: [Made], _ listener: Listener) throws {
    let ids = Set(made.map(\.parent.traceID))
    let least = made.count(where: \.outcome.succeeded) * story.endpoint.leastEvents(on: story.channel)
    try listener.listen { listener in listener.seen.count { ids.contains($0.traceID) } >= least }
  }

  private func judge(_ call: Made, _ events: [SeenEvent], _ effects: [Effect?]) throws {
    try story.check.check(events, after: call.outcome)
    guard call.outcome.succeeded, let own = effects[call.body] else { return }
    let others = effects.enumerated().filter { $0.offset != call.body }.compactMap(\.element)
    if let response = call.outcome.response, Self.isAnothers(response, own: own.response, others.map(\.response)) {
      throw CaseFailure("answered a request with what another that ran beside it is answered", clause: "H3")
    }
    let data = WireValue.array(events.map(\.data))
    if Self.isAnothers(data, own: own.data, others.map(\.data)) {
      throw CaseFailure(
        "published under a request's trace id what follows from another that ran beside it", clause: "C6")
    }
  }

  /// What a call alone leads to, where it leads to the same each time.
  private struct Effect: Sendable {
    let response: WireValue
    let data: WireValue
  }

  /// What each body leads to, one after another; nil where that is not the same the second time, since what the bodies
  /// between have changed shows in it.
  private func effects(
    _ listener: Listener, in context: CaseContext, _ parents: inout TraceParents
  ) throws -> [Effect?] {
    var passes: [[Effect?]] = []
    for _ in 0..<2 {
      passes.append(try story.bodies.map { try effect(of: $0, parents.next(), listener, in: context) })
    }
    return zip(passes[0], passes[1]).map { first, second in
      guard let first, let second, first.response.isSame(as: second.response), first.data.isSame(as: second.data)
      else { return nil }
      return first
    }
  }

  private func effect(
    of body: BodyRecipe?, _ parent: TraceParent, _ listener: Listener, in context: CaseContext
  ) throws -> Effect? {
    let outcome = try story.call(body, parent).perform(in: context)
    try story.awaitEvents(listener, parent, outcome)
    guard let response = outcome.response else { return nil }
    return Effect(response: response, data: .array(listener.events(under: parent).map(\.data)))
  }

  /// Whether `value` is not what the request leads to alone, and is what another leads to: only then is it proven to be
  /// mixed up, since state may have moved on.
  private static func isAnothers(_ value: WireValue, own: WireValue, _ others: [WireValue]) -> Bool {
    !value.isSame(as: own) && others.contains { $0.isSame(as: value) }
  }
}
