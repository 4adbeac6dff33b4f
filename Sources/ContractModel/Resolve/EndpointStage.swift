/// Resolves the endpoints and their examples. What can be said of their names alone says ``EndpointNames``.
struct EndpointStage {
  private var endpoints: [Endpoint] = []
  private var diagnostics = Findings()
  private let syntax: ContractSyntax
  private let errors: Set<String>
  private let events: Set<String>
  private let heartbeats: Set<String>
  private var examples: ValueReader
  private var parameters: ParameterRules
  private var suggestions = Suggestions()

  private init(_ syntax: ContractSyntax, _ table: TypeTable, sources: [String: SourceText]) {
    self.syntax = syntax
    errors = Set(syntax.errors.map(\.name.value))
    events = Set(syntax.channels.flatMap(\.events).map(\.name.value))
    heartbeats = Set(syntax.channels.compactMap(\.heartbeat?.value))
    examples = ValueReader(table, rule: .exampleMismatch, sources: sources)
    parameters = ParameterRules(table)
  }

  /// The endpoints and what is wrong with them, one half of them on a core of its own.
  static func run(
    _ syntax: ContractSyntax, _ table: TypeTable, sources: [String: SourceText]
  ) -> (endpoints: [Endpoint], diagnostics: Findings) {
    let middle = syntax.endpoints.count / 2
    let (first, second) = concurrently {
      EndpointStage(syntax, table, sources: sources).resolving(syntax.endpoints[..<middle])
    } and: {
      EndpointStage(syntax, table, sources: sources).resolving(syntax.endpoints[middle...])
    }
    var diagnostics = first.diagnostics
    diagnostics += second.diagnostics
    return (first.endpoints + second.endpoints, diagnostics)
  }

  private consuming func resolving(_ part: ArraySlice<EndpointSyntax>) -> EndpointStage {
    for endpoint in part { resolve(endpoint) }
    diagnostics += parameters.diagnostics
    diagnostics += examples.diagnostics
    return self
  }

  private mutating func report(
    _ rule: DiagnosticRule, _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = [], help: String? = nil
  ) {
    diagnostics.append(Diagnostic(rule, message, at: span, notes: notes, help: help))
  }

  private mutating func resolve(_ endpoint: EndpointSyntax) {
    checkErrors(of: endpoint)
    checkEmissions(of: endpoint)
    let isGet = endpoint.route?.value.method == .get
    if isGet, let request = endpoint.request {
      report(
        .bodyOnGet, "a GET has no body", at: request.place, help: "remove `request`, or let the method be POST")
    }
    parameters.check(endpoint)
    let name = endpoint.name.value
    let examples = endpoint.examples.compactMap { read($0, of: endpoint) }
    guard let route = endpoint.route else { return }
    endpoints.append(
      Endpoint(
        name: endpoint.name, route: route, annotations: endpoint.annotations,
        auth: endpoint.auth ?? syntax.header.defaultAuth,
        path: endpoint.path.flatMap { $0.fields.isEmpty ? nil : DerivedNames.path(of: name) },
        query: endpoint.query.flatMap { $0.fields.isEmpty ? nil : DerivedNames.query(of: name) },
        parameters: parameters.all(of: name),
        request: endpoint.request.map { _ in DerivedNames.request(of: name) },
        response: DerivedNames.response(of: name),
        errors: endpoint.errors, emits: endpoint.emits, maxBody: endpoint.maxBody ?? syntax.header.defaultMaxBody,
        isIdempotent: endpoint.isIdempotent ?? [.get, .put, .delete].contains(route.value.method),
        timeout: endpoint.timeout ?? Self.silentTimeout, examples: examples))
  }

  /// 30 s, where the contract says nothing of it.
  private static let silentTimeout = 30_000

  // MARK: Errors and events

  private mutating func checkErrors(of endpoint: EndpointSyntax) {
    var seen: [String: SourceSpan] = [:]
    for error in endpoint.errors {
      if let first = seen.updateValue(error.span, forKey: error.value) {
        report(
          .listedTwice, "`\(error.value)` is listed twice", at: error.span,
          notes: [Diagnostic.Note("it stands here too", at: first)], help: "remove one of them")
      } else if ErrorDefinition.builtIn(named: error.value) != nil {
        report(
          .builtInError, "`\(error.value)` is always there", at: error.span,
          help: "list only errors that the contract declares")
      } else if !errors.contains(error.value), syntax.isComplete {
        let help = suggestions.help(for: error.value, in: errors) ?? "declare it under `errors`"
        report(.unknownError, "unknown error `\(GrammarReader.shortened(error.value))`", at: error.span, help: help)
      }
    }
  }

  private mutating func checkEmissions(of endpoint: EndpointSyntax) {
    if endpoint.route?.value.method == .get, let first = endpoint.emits.first {
      report(.emitsOnGet, "a GET changes nothing, so it emits nothing", at: first.span, help: "remove `emits`")
    }
    var seen: [String: SourceSpan] = [:]
    for emission in endpoint.emits {
      let event = emission.value.event
      if let first = seen.updateValue(emission.span, forKey: event) {
        report(
          .listedTwice, "`\(event)` is listed twice", at: emission.span,
          notes: [Diagnostic.Note("it stands here too", at: first)],
          help: "write `\(event)*` once for any number of them")
      } else if !events.contains(event) {
        if syntax.isComplete { reportUnknownEvent(event, at: emission.span) }
      } else if heartbeats.contains(event) {
        report(
          .heartbeatEmitted, "`\(event)` is a heartbeat, which no request causes", at: emission.span,
          help: "emit an event of its own")
      }
    }
  }

  private mutating func reportUnknownEvent(_ event: String, at span: SourceSpan) {
    let help = suggestions.help(for: event, in: events) ?? "declare it under a channel's `events`"
    report(.unknownEvent, "unknown event `\(GrammarReader.shortened(event))`", at: span, help: help)
  }

  // MARK: Examples

  private mutating func read(_ example: ExampleSyntax, of endpoint: EndpointSyntax) -> EndpointExample? {
    let name = endpoint.name.value
    var parts: [RequestPart: ValueTemplate] = [:]
    for part in RequestPart.allCases {
      let key = part == .body ? "request" : "\(part)"
      parts[part] = examples.readPart(
        example.parts[part], part, of: endpoint,
        at: example.isWhole ? example.span : nil, in: ("example", key))
    }
    guard let node = example.response,
      let response = examples.readObject(node, DerivedNames.response(of: name), named: "response")?.literal
    else { return nil }
    return EndpointExample(
      name: example.name?.value ?? "", path: parts[.path]?.literal, query: parts[.query]?.literal,
      request: parts[.body]?.literal, response: response, span: example.span)
  }
}
