import ContractModel

/// An endpoint whose answer shows a state and whose event shows it too: both have the same fields.
///
/// Calls of several writers at once: each event is what its request was answered, and the last event is the state as it
/// is, since events are published in the order in which their effects become visible (C6).
struct MirroredState: Sendable {
  private static let writers = 4
  private static let callsPerWriter = 3
  /// For each string of the request in which bodies can differ.
  private static let rounds = 3
  /// Calls one after another, each made twice.
  private static let pairs = 24

  let endpoint: Endpoint
  let channel: Channel
  /// The event with the fields of the answer.
  let event: Event
  let derivation: Derivation
  /// The id of the case.
  let name: String

  func run(in context: CaseContext) throws -> CaseOutcome {
    let listener = try Listener(to: channel, in: context)
    var parents = TraceParents(seed: context.seed, case: name)
    let perRound = Self.writers * Self.callsPerWriter
    let count = perRound * Self.rounds + Self.pairs
    for variants in DistinctBodies.byPlace(of: endpoint, derivation, count: count) where variants.count == count {
      if endpoint.isIdempotent { try performPairs(variants.suffix(Self.pairs), in: context, &parents) }
      for round in 0..<Self.rounds {
        let bodies = variants[(round * perRound)..<((round + 1) * perRound)].map(\.recipe)
        try perform(bodies, parents.next(perRound), listener, in: context, &parents)
      }
    }
    return .pass
  }

  /// The effect of a call is there when it is answered: its repeat, and what that shows, differ in nothing.
  private func performPairs(
    _ bodies: ArraySlice<Draft>, in context: CaseContext, _ parents: inout TraceParents
  ) throws {
    for body in bodies.map(\.recipe) {
      let first = try call(body, parents.next()).perform(in: context).response
      let again = try call(body, parents.next()).perform(in: context).response
      guard let first, let again, !again.isSame(as: first) else { continue }
      throw failure("answered a call with another state than its repeat, with nothing between them")
    }
  }

  private func perform(
    _ bodies: [BodyRecipe], _ sent: [TraceParent], _ listener: Listener, in context: CaseContext,
    _ parents: inout TraceParents
  ) throws {
    let outcomes = try context.concurrently(Self.writers) { writer in
      try (0..<Self.callsPerWriter).map { index in
        let number = writer * Self.callsPerWriter + index
        return try call(bodies[number], sent[number]).perform(in: context)
      }
    }.flatMap { $0 }
    try listener.listen { listener in
      zip(sent, outcomes).allSatisfy { !$1.succeeded || shown(under: $0, listener) != nil }
    }
    for (parent, outcome) in zip(sent, outcomes) { try check(outcome, shown(under: parent, listener)) }
    guard endpoint.isIdempotent, let last = listener.seen.last(where: { isOurs($0, sent) }),
      let position = sent.firstIndex(where: { $0.traceID == last.traceID })
    else { return }
    try checkState(repeating: bodies[position], last, parents.next(), in: context)
  }

  private func call(_ body: BodyRecipe, _ parent: TraceParent) -> EmittingCall {
    EmittingCall(endpoint: endpoint, body: body, parent: parent)
  }

  private func isOurs(_ seen: SeenEvent, _ sent: [TraceParent]) -> Bool {
    seen.name == event.name.value && sent.contains { $0.traceID == seen.traceID }
  }

  private func shown(under parent: TraceParent, _ listener: Listener) -> WireValue? {
    listener.events(under: parent).first { $0.name == event.name.value }?.data
  }

  private func check(_ outcome: EmittingCall.Outcome, _ shown: WireValue?) throws(CaseFailure) {
    guard let response = outcome.response else { return }
    guard let shown else {
      throw failure("published no \(event.name.value) under the trace id of a request that it answered with 200")
    }
    guard shown.isSame(as: response.withoutStatus) else {
      throw failure("published \(event.name.value) with other values than it answered the request with")
    }
  }

  /// A repeat of the request whose effect came last changes nothing, so its answer is the state.
  private func checkState(
    repeating body: BodyRecipe, _ last: SeenEvent, _ parent: TraceParent, in context: CaseContext
  ) throws {
    guard let state = try call(body, parent).perform(in: context).response?.withoutStatus else { return }
    guard state.isSame(as: last.data) else {
      throw failure("published last a \(event.name.value) that does not show the state that it answers with then")
    }
  }

  private func failure(_ deed: String) -> CaseFailure {
    CaseFailure(Finding(deed, source: event.name.span, states: "\(event.name.value) after \(endpoint.name.value)"))
  }
}

extension WireValue {
  /// The fields of a response beside `status` (H3).
  var withoutStatus: WireValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.name != Array("status".utf8) })
  }
}
