import ContractModel

/// One endpoint and one channel, and what must be heard on the one after calls of the other.
struct EventStory: Sendable {
  let endpoint: Endpoint
  let channel: Channel
  /// Different ones, all accepted; nil where the endpoint takes no body.
  let bodies: [BodyRecipe?]
  /// Requests that are refused, with what they are answered.
  let refusals: [(recipe: RequestRecipe, due: AnswerExpectation)]
  /// A call whose success publishes an event on the channel: its arrival proves that nothing else is on its way.
  let marker: (endpoint: Endpoint, body: BodyRecipe?)?

  var needs: Set<Need> { endpoint.writes || marker != nil ? [.writes] : [] }
  /// Beside whom no case of the story may run.
  var lane: String { marker?.endpoint.name.value ?? endpoint.name.value }
  var check: EmissionCheck { EmissionCheck(endpoint: endpoint, channel: channel) }

  init(_ endpoint: Endpoint, on channel: Channel, _ derivation: Derivation) {
    self.endpoint = endpoint
    self.channel = channel
    bodies = DistinctBodies.of(endpoint, derivation, count: 6)
    refusals = Refusals.of(endpoint, derivation)
    let markers = [endpoint] + derivation.contract.endpoints
    marker = markers.first { $0.leastEvents(on: channel) > 0 }.flatMap { marker in
      DistinctBodies.of(marker, derivation, count: 1).first.map { (marker, $0) }
    }
  }

  func call(_ body: BodyRecipe?, _ parent: TraceParent) -> EmittingCall {
    EmittingCall(endpoint: endpoint, body: body, parent: parent)
  }

  /// Waits until `listener` has heard at least what a success publishes; throws where that does not come in time.
  func awaitEvents(_ listener: Listener, _ parent: TraceParent, _ outcome: EmittingCall.Outcome) throws {
    let least = outcome.succeeded ? endpoint.leastEvents(on: channel) : 0
    guard try !listener.listen(until: { $0.events(under: parent).count >= least }) else { return }
    try check.check(listener.events(under: parent), after: outcome)
  }

  /// Causes a later event and waits for it: what was published before has been heard when it is here. Where no call
  /// publishes one, a ping and its pong are the fence.
  func fence(_ listeners: [Listener], in context: CaseContext, _ parents: inout TraceParents) throws {
    if let marker {
      let call = EmittingCall(endpoint: marker.endpoint, body: marker.body, parent: parents.next())
      let outcome = try call.perform(in: context)
      let least = outcome.succeeded ? marker.endpoint.leastEvents(on: channel) : 0
      for listener in listeners where try !listener.listen(until: { $0.events(under: call.parent).count >= least }) {
        try EmissionCheck(endpoint: marker.endpoint, channel: channel)
          .check(listener.events(under: call.parent), after: outcome)
      }
    }
    for listener in listeners { try listener.fence() }
  }
}

extension EventStory {
  func eachOnce(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listener = try Listener(to: channel, in: context)
    var outcomes: [(TraceParent, EmittingCall.Outcome)] = []
    for body in bodies {
      let parent = parents.next()
      let outcome = try call(body, parent).perform(in: context)
      try awaitEvents(listener, parent, outcome)
      outcomes.append((parent, outcome))
    }
    try fence([listener], in: context, &parents)
    for (parent, outcome) in outcomes { try check.check(listener.events(under: parent), after: outcome) }
  }

  /// A request sent after the answer to another publishes after it.
  func inOrder(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listener = try Listener(to: channel, in: context)
    let sent = parents.next(10)
    let connection = try context.openHTTP()
    let outcomes = try sent.enumerated().map { index, parent in
      try call(bodies[index % bodies.count], parent)
        .perform(in: context, on: connection.isReusable ? connection : nil)
    }
    try fence([listener], in: context, &parents)
    for (parent, outcome) in zip(sent, outcomes) { try check.check(listener.events(under: parent), after: outcome) }
    let order = sent.map(\.traceID)
    let positions = listener.seen.compactMap { order.firstIndex(of: $0.traceID) }
    guard positions == positions.sorted() else {
      throw CaseFailure("published the events of requests that followed one another in another order", clause: "C6")
    }
  }

  func onTwoSockets(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listeners = [try Listener(to: channel, in: context), try Listener(to: channel, in: context)]
    let sent = parents.next(6)
    let outcomes = try context.concurrently(sent.count) { index in
      try call(bodies[index % bodies.count], sent[index]).perform(in: context)
    }
    try fence(listeners, in: context, &parents)
    for listener in listeners {
      for (parent, outcome) in zip(sent, outcomes) { try check.check(listener.events(under: parent), after: outcome) }
    }
    let orders = listeners.map { listener in
      listener.seen.filter { event in sent.contains { $0.traceID == event.traceID } }.map { "\($0.traceID) \($0.name)" }
    }
    guard orders[0] == orders[1] else {
      throw CaseFailure("sent two sockets the same events in different order", clause: "C6")
    }
  }

  func besideDroppedSocket(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listener = try Listener(to: channel, in: context)
    let dropped = try Listener(to: channel, in: context)
    dropped.drop()
    let parent = parents.next()
    let outcome = try call(bodies[0], parent).perform(in: context)
    try awaitEvents(listener, parent, outcome)
    try fence([listener], in: context, &parents)
    try check.check(listener.events(under: parent), after: outcome)
  }

  /// A socket hears nothing before it is accepted, nor afterwards what was published before.
  func beforeAcceptance(in context: CaseContext, _ parents: inout TraceParents) throws {
    let accepted = try Listener(to: channel, in: context)
    let waiting = try Listener(to: channel, in: context, authenticated: false)
    let parent = parents.next()
    let outcome = try call(bodies[0], parent).perform(in: context)
    try awaitEvents(accepted, parent, outcome)
    try waiting.fence(accepted: false)
    try waiting.authenticate()
    let later = parents.next()
    let laterOutcome = try call(bodies[0], later).perform(in: context)
    try awaitEvents(waiting, later, laterOutcome)
    try fence([accepted, waiting], in: context, &parents)
    guard waiting.events(under: parent).isEmpty else {
      throw CaseFailure("sent a socket an event from before its acceptance", clause: "C6")
    }
    try check.check(accepted.events(under: parent), after: outcome)
    try check.check(waiting.events(under: later), after: laterOutcome)
  }

  /// What is published before the answer, a socket that is accepted after the answer never hears.
  func beforeAnswer(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listener = try Listener(to: channel, in: context)
    for body in bodies {
      let parent = parents.next()
      let outcome = try call(body, parent).perform(in: context)
      let later = try Listener(to: channel, in: context)
      try awaitEvents(listener, parent, outcome)
      try fence([later], in: context, &parents)
      guard later.events(under: parent).isEmpty else {
        throw CaseFailure("published an event of a request after its answer", clause: "C6")
      }
    }
  }

  func afterRefusals(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listener = try Listener(to: channel, in: context)
    let sent = try refuse(in: context, &parents)
    try fence([listener], in: context, &parents)
    for (parent, status) in sent { try check.checkSilence(listener.events(under: parent), after: status) }
  }

  /// An endpoint without `emits` publishes nothing here, whatever it answers.
  func silence(in context: CaseContext, _ parents: inout TraceParents) throws {
    let listener = try Listener(to: channel, in: context)
    let parent = parents.next()
    let outcome = try call(bodies.first ?? nil, parent).perform(in: context)
    let refused = try refuse(in: context, &parents)
    try fence([listener], in: context, &parents)
    try check.check(listener.events(under: parent), after: outcome)
    for (parent, status) in refused { try check.checkSilence(listener.events(under: parent), after: status) }
  }

  /// Makes the requests that are refused, each under a trace id of its own.
  private func refuse(
    in context: CaseContext, _ parents: inout TraceParents
  ) throws -> [(parent: TraceParent, status: Int)] {
    try refusals.map { refusal in
      let parent = parents.next()
      return (parent, try context.exchange(refusal.recipe.traced(by: parent), expecting: refusal.due).status)
    }
  }
}
