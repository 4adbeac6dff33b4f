import ContractModel

/// One run of a scenario, step by step.
struct ScenarioPerformance {
  private let scenario: Scenario
  private let context: CaseContext
  private let marker: ScenarioMarker
  private var parents: TraceParents
  private var saved = SavedValues()
  private var listeners: [String: Listener] = [:]
  /// The trace id of the last call.
  private var parent: TraceParent
  /// Positions of events in what their listener has seen, already awaited.
  private var taken: [String: Set<Int>] = [:]
  private var calls: [MadeCall] = []

  /// A call that was made, and which channels were listened to then.
  private struct MadeCall {
    let endpoint: Endpoint
    let parent: TraceParent
    let outcome: EmittingCall.Outcome
    let heardOn: [String]
    let step: Scenario.Step
  }

  init(of scenario: Scenario, in context: CaseContext, parents: TraceParents, marker: ScenarioMarker) {
    self.scenario = scenario
    self.context = context
    self.marker = marker
    self.parents = parents
    parent = self.parents.next()
  }

  mutating func run() throws {
    for (index, step) in scenario.steps.enumerated() {
      do {
        try perform(step, at: index)
      } catch let failure as CaseFailure {
        throw placed(failure, at: step)
      }
    }
    try checkEmissions()
  }

  /// What every call published, also what no step asks for: exactly what `emits` says, in its order.
  private mutating func checkEmissions() throws {
    for listener in listeners.values.sorted(by: { $0.channel.name.value < $1.channel.name.value }) {
      let channel = listener.channel
      for call in calls where call.heardOn.contains(channel.name.value) && call.outcome.succeeded {
        let least = call.endpoint.leastEvents(on: channel)
        try listener.listen { $0.events(under: call.parent).count >= least }
      }
      try fence(listener)
      for call in calls where call.heardOn.contains(channel.name.value) {
        do {
          try EmissionCheck(endpoint: call.endpoint, channel: channel)
            .check(listener.events(under: call.parent), after: call.outcome)
        } catch {
          throw placed(error, at: call.step)
        }
      }
    }
  }

  /// Behind the last call; the marker writes, so only scenarios that write have one.
  private mutating func fence(_ listener: Listener) throws {
    if calls.contains(where: { $0.endpoint.writes }), let call = marker.call(on: listener.channel, parents.next()) {
      let outcome = try call.perform(in: context)
      let least = outcome.succeeded ? call.endpoint.leastEvents(on: listener.channel) : 0
      try listener.listen { $0.events(under: call.parent).count >= least }
    }
    try listener.fence()
  }

  /// A failure of a step cites the step, unless it cites something closer.
  private func placed(_ failure: CaseFailure, at step: Scenario.Step) -> CaseFailure {
    var finding = failure.finding
    if finding.source == nil {
      finding.source = step.span
      finding.states = "this step of \(scenario.name.value)"
    }
    return CaseFailure(finding)
  }

  private mutating func perform(_ step: Scenario.Step, at index: Int) throws {
    switch step.action {
    case .listen(let name):
      guard let channel = context.contract.channel(named: name) else { return }
      listeners[name] = try Listener(to: channel, in: context)
    case .call(let call): try perform(call, at: step)
    case .await(let step): try perform(step)
    case .never(let event): try prove(absenceOf: event, isLastCall: !hasCalls(after: index))
    }
  }

  private func hasCalls(after index: Int) -> Bool {
    scenario.steps[(index + 1)...].contains { if case .call = $0.action { true } else { false } }
  }

  private mutating func perform(_ call: Scenario.Call, at step: Scenario.Step) throws {
    guard let endpoint = context.contract.endpoint(named: call.endpoint) else { return }
    parent = parents.next()
    let body = call.body.map { Draft(saved.filling($0)).recipe }
    var recipe = RequestRecipe(calling: endpoint, body: body).traced(by: parent)
    let (path, query) = (call.path.map(saved.filling), call.query.map(saved.filling))
    recipe.target = WireText(endpoint.target(path: path, query: query).bytes)
    let due =
      switch call.outcome {
      case .fails(let error): failure(error)
      case .succeeds: AnswerExpectation.success(call.endpoint)
      }
    let answer = try context.exchange(recipe, expecting: due.traced(as: parent.traceID))
    let outcome = EmittingCall.Outcome(succeeded: answer.status == 200, status: answer.status, response: nil)
    calls.append(
      MadeCall(endpoint: endpoint, parent: parent, outcome: outcome, heardOn: Array(listeners.keys), step: step))
    if case .succeeds(let expectations) = call.outcome {
      let document = try DocumentScanner.read(answer.body)
      try saved.check(expectations, in: document, of: "the answer of \(call.endpoint)")
      try saved.save(call.saves, from: document)
    }
  }

  /// A handler may list violations with an error of status 422 of its own (H3); with any other there are none.
  private func failure(_ name: String) -> AnswerExpectation {
    let status = context.contract.error(named: name)?.status ?? 500
    return .rejected(status, name, status == 422 ? nil : [])
  }

  private mutating func perform(_ step: Scenario.Await) throws {
    let listener = try listener(for: step.event)
    let key = listener.channel.name.value
    let before = taken[key, default: []]
    let traceID = parent.traceID
    func position(in listener: Listener) -> Int? {
      listener.seen.indices.first { index in
        let event = listener.seen[index]
        return event.name == step.event && event.traceID == traceID && !before.contains(index)
      }
    }
    try listener.listen(within: .milliseconds(step.within)) { position(in: $0) != nil }
    guard let position = position(in: listener) else {
      throw CaseFailure("sent no \(step.event) under the last call's trace id within \(step.within) ms", clause: "C6")
    }
    taken[key, default: []].insert(position)
    let data = listener.seen[position].data
    try saved.check(step.expectations, in: data, of: "the event \(step.event)")
    try saved.save(step.saves, from: data)
  }

  /// A later event is caused and awaited where no later step could be disturbed by it; the ping behind it fences the
  /// socket in any case.
  private mutating func prove(absenceOf event: String, isLastCall: Bool) throws {
    let listener = try listener(for: event)
    if isLastCall { try fence(listener) } else { try listener.fence() }
    let awaited = taken[listener.channel.name.value, default: []]
    let unasked = listener.seen.enumerated().contains { index, seen in
      seen.name == event && seen.traceID == parent.traceID && !awaited.contains(index)
    }
    guard !unasked else { throw CaseFailure("sent \(event) under the last call's trace id", clause: "C6") }
  }

  private func listener(for event: String) throws -> Listener {
    guard let channel = context.contract.event(named: event)?.channel, let listener = listeners[channel.name.value]
    else { throw RunEnd("\(scenario.name.value) speaks of the event \(event) and listens to no channel that has it") }
    return listener
  }
}
