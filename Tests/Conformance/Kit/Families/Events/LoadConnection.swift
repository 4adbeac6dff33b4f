import ContractModel

/// The connection of one writer of a load; its exchanges are judged and not recorded. One thread at a time.
final class LoadConnection {
  private let load: EventLoad
  private let context: CaseContext
  private var connection: HTTPConnection?

  init(_ load: EventLoad, in context: CaseContext) {
    self.load = load
    self.context = context
  }

  func call(_ parent: TraceParent) throws -> LoadedCall {
    let recipe = load.call(parent).recipe
    let connection = try reusable()
    let sent = ContinuousClock.now
    let answer = try context.send(recipe, on: connection)
    let answered = ContinuousClock.now
    let due = AnswerExpectation.accepted(load.endpoint.name.value).traced(as: parent.traceID)
    do {
      try context.check(answer, to: recipe, expecting: due)
    } catch {
      context.record(recipe, .answer(answer))
      throw error
    }
    let outcome = EmittingCall.Outcome(succeeded: answer.status == 200, status: answer.status, response: nil)
    return LoadedCall(parent: parent, sent: sent, answered: answered, outcome: outcome)
  }

  private func reusable() throws -> HTTPConnection {
    if let connection, connection.isReusable { return connection }
    let fresh = try context.openHTTP()
    connection = fresh
    return fresh
  }
}
