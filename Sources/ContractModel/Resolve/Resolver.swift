/// Binds names and checks what no single construct can say of itself. Only this makes a ``Contract``.
struct Resolver {
  private let syntax: ContractSyntax
  private let files: [SourceFile]
  private let sources: [String: SourceText]

  /// - Parameter sources: The files, entry first, then in path order.
  init(_ syntax: ContractSyntax, sources: [SourceText]) {
    self.syntax = syntax
    files = sources.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    self.sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The contract, or nil and the errors that there are.
  func resolve() -> (contract: Contract?, diagnostics: Findings) {
    let (bound, unbound) = concurrently {
      bind()
    } and: {
      self.judgeUnbound()
    }
    var findings = bound.diagnostics
    findings += unbound.diagnostics
    guard findings.errors == 0, let name = syntax.header.name,
      let version = syntax.header.version, let server = server()
    else { return (nil, findings) }
    let contract = Contract(
      name: name, version: version, doc: syntax.header.doc, server: server, types: bound.types,
      errors: unbound.errors, endpoints: bound.endpoints, channels: bound.channels,
      scenarios: bound.scenarios, retired: syntax.retired, allowances: syntax.allowances,
      sources: files, typeIndex: index(bound.types.map(\.name.value)),
      errorIndex: index(unbound.errors.map(\.name)),
      endpointIndex: index(bound.endpoints.map(\.name.value)))
    return (contract, findings)
  }

  /// What names types: these first, as all else needs them.
  private func bind() -> (
    types: [TypeDefinition], endpoints: [Endpoint], channels: [Channel], scenarios: [Scenario], diagnostics: Findings
  ) {
    var types = TypeStage(syntax, sources: sources)
    types.run()
    let endpoints = EndpointStage.run(syntax, types.table, sources: sources)
    var channels = ChannelStage(syntax, types.table, sources: sources)
    channels.run()
    var scenarios = ScenarioStage(syntax, types.table, sources: sources)
    scenarios.run()
    var findings = types.diagnostics
    findings += endpoints.diagnostics
    findings += channels.diagnostics
    findings += scenarios.diagnostics
    return (types.table.definitions, endpoints.endpoints, channels.channels, scenarios.scenarios, findings)
  }

  /// What can be said without knowing what a name stands for.
  private func judgeUnbound() -> (errors: [ErrorDefinition], diagnostics: Findings) {
    let errors = ErrorStage(syntax)
    var unions = UnionRules(syntax)
    var findings = TypeNames(syntax).diagnostics
    findings += unions.diagnostics()
    findings += errors.diagnostics
    findings += EndpointNames(syntax).diagnostics
    findings += routeCollisions()
    findings += SinceRules(syntax)?.diagnostics ?? []
    findings += RetiredRules(syntax).diagnostics()
    findings += LimitRules(syntax).diagnostics
    return (errors.errors, findings)
  }

  private func server() -> ServerSettings? {
    let header = syntax.header
    return header.baseURL.map { url in
      ServerSettings(
        baseURL: Located(url.value.text, at: url.span), host: url.value.host, port: url.value.port,
        defaultAuth: header.defaultAuth, defaultMaxBody: header.defaultMaxBody.value, limits: header.limits)
    }
  }

  private func routeCollisions() -> Findings {
    var scope = RouteScope()
    var result = Findings()
    for endpoint in syntax.endpoints where !result.isFull {
      if let diagnostic = endpoint.route.flatMap({ scope.declare($0, endpoint: endpoint.name) }) {
        result.append(diagnostic)
      }
    }
    for channel in syntax.channels where !result.isFull {
      if let diagnostic = channel.route.flatMap({ scope.declare($0, channel: channel.name) }) {
        result.append(diagnostic)
      }
    }
    return result
  }

  private func index(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }
}
