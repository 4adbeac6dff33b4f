import ContractModel

/// A call that reads, and what a conforming server answers to it.
struct HarmlessCall: Sendable {
  let recipe: RequestRecipe
  let due: AnswerExpectation

  init(_ contract: Contract) {
    recipe = Probe.request(for: contract)
    due =
      if let endpoint = recipe.endpoint { .accepted(endpoint) } else { AnswerExpectation(.status([204, 404])) }
  }

  /// Makes the call on `connection` and judges its answer, unrecorded; returns how long the answer took.
  @discardableResult
  func perform(on connection: HTTPConnection, in context: CaseContext) throws -> Duration {
    let start = ContinuousClock.now
    let answer = try context.send(recipe, on: connection)
    let time = start.duration(to: .now)
    try context.check(answer, to: recipe, expecting: due)
    return time
  }
}
