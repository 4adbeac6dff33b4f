/// Reads the steps of one scenario in order: what a step may do depends on those before it.
struct StepReader {
  private(set) var diagnostics = Findings()
  private let names: ScenarioNames
  private let pointers: Pointers
  private let sources: [String: SourceText]
  private var values: ValueReader
  private var suggestions = Suggestions()
  private var listening: Set<String> = []
  private var lastCall: (endpoint: EndpointSyntax, fails: Located<String>?)?
  /// Whether something came that could not be read: what follows is not judged by what it may have been.
  private var isComplete: Bool

  /// - Parameter isComplete: Whether all of the scenario's steps could be read.
  init(_ names: ScenarioNames, _ table: TypeTable, sources: [String: SourceText], isComplete: Bool) {
    self.names = names
    self.isComplete = isComplete
    self.sources = sources
    pointers = Pointers(table: table)
    values = ValueReader(table, rule: .scenarioMismatch, saved: [:], sources: sources)
  }

  /// Nil where something in the step was wrong.
  mutating func read(_ step: StepSyntax) -> Scenario.Step? {
    let before = diagnostics.errors
    if !step.isWhole { isComplete = false }
    values.knowsAllSaved = isComplete
    let action: Scenario.Action? =
      switch step.action {
      case .listen(let channel): readListen(channel)
      case .call(let endpoint, let parts, let fails): readCall(step, endpoint, parts, fails)
      case .await(let event, let within): readAwait(step, event, within)
      case .never(let event): readNever(event)
      }
    diagnostics += values.takeDiagnostics()
    guard let action, diagnostics.errors == before else { return nil }
    return Scenario.Step(action: action, span: step.span)
  }

  private mutating func report(
    _ rule: DiagnosticRule, _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, message, at: span, notes: notes, help: help))
  }

  // MARK: Steps

  private mutating func readListen(_ channel: Located<String>) -> Scenario.Action? {
    listening.insert(channel.value)
    guard names.channels.contains(channel.value) else {
      isComplete = false
      reportUnknown(.unknownChannel, "channel", channel, names.channels)
      return nil
    }
    return .listen(channel: channel.value)
  }

  private mutating func readCall(
    _ step: StepSyntax, _ name: Located<String>, _ parts: [RequestPart: YAMLNode],
    _ fails: Located<String>?
  ) -> Scenario.Action? {
    guard let endpoint = names.endpoints[name.value] else {
      isComplete = false
      lastCall = nil
      reportUnknown(.unknownEndpoint, "endpoint", name, names.endpoints.keys)
      return nil
    }
    lastCall = (endpoint, fails)
    let request = readRequest(parts, of: endpoint, at: step.isWhole ? name.span : nil)
    let response = DerivedNames.response(of: name.value)
    let expectations = readExpectations(step, response)
    let saves = readSaves(step, response)
    if let fails {
      checkFailure(fails, of: endpoint)
      if let other = step.expectations.first?.pointer ?? step.saves.first?.name {
        report(
          .conflictingKeys, "a call that fails has no response to look into", at: other.span,
          notes: [Diagnostic.Note("`fails` stands here", at: fails.span)],
          help: "remove `expect` and `save`, or `fails`")
      }
      return .call(call(name.value, request, .fails(error: fails.value), saves: []))
    }
    return .call(call(name.value, request, .succeeds(expectations), saves: saves))
  }

  private func call(
    _ endpoint: String, _ request: [RequestPart: ValueTemplate], _ outcome: Scenario.Outcome, saves: [Scenario.Save]
  ) -> Scenario.Call {
    Scenario.Call(
      endpoint: endpoint, path: request[.path], query: request[.query], body: request[.body], outcome: outcome,
      saves: saves)
  }

  private mutating func readRequest(
    _ parts: [RequestPart: YAMLNode], of endpoint: EndpointSyntax, at span: SourceSpan?
  ) -> [RequestPart: ValueTemplate] {
    RequestPart.allCases.reduce(into: [:]) { request, part in
      let key = part == .body ? "with" : "\(part)"
      request[part] = values.readPart(parts[part], part, of: endpoint, at: span, in: ("step", key))
    }
  }

  private mutating func checkFailure(_ error: Located<String>, of endpoint: EndpointSyntax) {
    guard names.errors.contains(error.value) else {
      return reportUnknown(.unknownError, "error", error, names.errors)
    }
    let isListed = endpoint.errors.contains { $0.value == error.value }
    // What the endpoint lists may be the same name, misspelt.
    let isKnown = endpoint.isWhole && endpoint.errors.allSatisfy { names.errors.contains($0.value) }
    guard !isListed, isKnown, ErrorDefinition.builtIn(named: error.value) == nil else { return }
    report(
      .errorNotListed, "`\(endpoint.name.value)` does not list the error `\(error.value)`", at: error.span,
      notes: [Diagnostic.Note("the endpoint is declared here", at: endpoint.name.span)],
      help: "add it to the endpoint's `errors`")
  }

  private mutating func readAwait(_ step: StepSyntax, _ event: Located<String>, _ within: Int?) -> Scenario.Action? {
    guard checkEvent(event) else { return nil }
    checkCause(of: event)
    let data = DerivedNames.data(of: event.value)
    let expectations = readExpectations(step, data)
    let saves = readSaves(step, data)
    return .await(
      .init(event: event.value, within: within ?? Self.silentPatience, expectations: expectations, saves: saves))
  }

  /// 5 s, where the step says nothing of it.
  private static let silentPatience = 5_000

  private mutating func readNever(_ event: Located<String>) -> Scenario.Action? {
    guard checkEvent(event) else { return nil }
    if lastCall == nil, isComplete { reportNoCall(event) }
    return .never(event: event.value)
  }

  // MARK: Events

  private mutating func checkEvent(_ event: Located<String>) -> Bool {
    guard let channel = names.channelOfEvent[event.value] else {
      reportUnknown(.unknownEvent, "event", event, names.channelOfEvent.keys)
      return false
    }
    if !listening.contains(channel), isComplete {
      report(
        .notListening, "no step before this one listens to `\(channel)`, which carries `\(event.value)`",
        at: event.span,
        help: "begin with `- listen: \(channel)`")
    }
    return true
  }

  /// An event is awaited under the last call's trace id, so that call must emit it.
  private mutating func checkCause(of event: Located<String>) {
    guard let (endpoint, fails) = lastCall else {
      if isComplete { reportNoCall(event) }
      return
    }
    let notes = [Diagnostic.Note("the endpoint is declared here", at: endpoint.name.span)]
    if let fails {
      report(
        .neverEmitted, "a call that fails publishes nothing, so `\(event.value)` never comes", at: event.span,
        notes: [Diagnostic.Note("`fails` stands here", at: fails.span)], help: "write `never` if that is meant")
    } else if endpoint.isWhole, isComplete, !endpoint.emits.contains(where: { $0.value.event == event.value }) {
      report(
        .neverEmitted, "`\(endpoint.name.value)` does not emit `\(event.value)`", at: event.span, notes: notes,
        help: "add it to the endpoint's `emits`, or await it after the call that emits it")
    }
  }

  private mutating func reportNoCall(_ event: Located<String>) {
    report(
      .noCallBefore, "no call comes before this step that could cause `\(event.value)`", at: event.span,
      help: "put a `call` before it")
  }

  private mutating func reportUnknown(
    _ rule: DiagnosticRule, _ kind: String, _ name: Located<String>, _ known: some Collection<String>
  ) {
    guard names.isComplete else { return }
    report(
      rule, "unknown \(kind) `\(GrammarReader.shortened(name.value))`", at: name.span,
      help: suggestions.help(for: name.value, in: known) ?? "declare it, or name one that is declared")
  }

  // MARK: Pointers

  private mutating func readExpectations(_ step: StepSyntax, _ type: String) -> [Scenario.Expectation] {
    // What is expected is compared with what was written, and writers write defaults.
    values.absence = .filled
    defer { values.absence = .kept }
    return step.expectations.compactMap { pointer, node in
      guard let target = target(of: pointer, in: type),
        let value = values.read(node, as: target, named: pointer.value)
      else { return nil }
      return Scenario.Expectation(pointer: pointer.value, value: value, span: pointer.span)
    }
  }

  private mutating func readSaves(_ step: StepSyntax, _ type: String) -> [Scenario.Save] {
    step.saves.compactMap { name, pointer in
      guard let target = target(of: pointer, in: type) else {
        isComplete = false
        return nil
      }
      values.saved?[name.value] = target
      return Scenario.Save(name: name.value, pointer: pointer.value)
    }
  }

  private mutating func target(of pointer: Located<String>, in type: String) -> PointerTarget? {
    do throws(Pointers.Problem) {
      return try pointers.target(of: pointer.value, in: type)
    } catch {
      reportPointer(error, pointer)
      return nil
    }
  }

  private mutating func reportPointer(_ problem: Pointers.Problem, _ pointer: Located<String>) {
    let text = GrammarReader.shortened(pointer.value)
    switch problem {
    case .broken: return
    case .syntax:
      report(
        .badPointer, "`\(text)` is not a pointer into a value", at: pointer.span,
        help: "write `/field` or `/list/0/field`")
    case .noField(let token, let known):
      let all = known.isEmpty ? "there are no fields" : "the fields are \(GrammarReader.listed(known, last: "and"))"
      report(
        .badPointer, "`\(text)` leads nowhere: there is no field `\(GrammarReader.shortened(token))`", at: pointer.span,
        help: suggestions.help(for: token, in: known) ?? all)
    case .noIndex(let token):
      report(
        .badPointer, "`\(text)` leads nowhere: `\(GrammarReader.shortened(token))` is no index of a list",
        at: pointer.span,
        help: "count the items from 0")
    case .scalar(let token):
      report(
        .badPointer, "`\(text)` leads nowhere: there is nothing below `\(GrammarReader.shortened(token))`",
        at: pointer.span,
        help: "end the pointer before it")
    case .ambiguous(let token):
      report(
        .badPointer, "`\(text)` may lead to several types: `\(token)` differs between the union's cases",
        at: pointer.span,
        help: "point at the whole value")
    }
  }
}
