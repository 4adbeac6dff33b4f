import ContractModel

/// A call of an endpoint whose success publishes events, made under a trace id of its own.
struct EmittingCall: Sendable {
  /// What is called with what, before it has a trace id.
  struct Body: Sendable {
    let endpoint: Endpoint
    let bytes: BodyRecipe?
  }

  let endpoint: Endpoint
  let body: BodyRecipe?
  let parent: TraceParent

  var recipe: RequestRecipe { RequestRecipe(calling: endpoint, body: body).traced(by: parent) }

  /// What came of it.
  struct Outcome: Sendable {
    let succeeded: Bool
    let status: Int
    /// The response's fields and `status`; nil where the call did not succeed.
    let response: WireValue?
  }

  func perform(in context: CaseContext, on connection: HTTPConnection? = nil) throws -> Outcome {
    let due = AnswerExpectation.accepted(endpoint.name.value).traced(as: parent.traceID)
    let answer = try context.exchange(recipe, on: connection, expecting: due)
    let response = answer.status == 200 ? try? DocumentScanner.read(answer.body) : nil
    return Outcome(succeeded: answer.status == 200, status: answer.status, response: response)
  }
}

extension Endpoint {
  /// What a success publishes on `channel`, in order.
  func emissions(on channel: Channel) -> [Located<Emission>] {
    emits.filter { emission in channel.events.contains { $0.name.value == emission.event } }
  }

  /// How many events a success publishes on `channel` at least.
  func leastEvents(on channel: Channel) -> Int {
    emissions(on: channel).count { $0.cardinality == .once }
  }
}
