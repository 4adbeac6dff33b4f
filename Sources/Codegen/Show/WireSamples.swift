import ContractModel

/// What goes over the wire for an item, as an example.
struct WireSamples {
  /// What a server makes anew each time (RFC 3339, W3C Trace Context).
  private static let timestamp = "2026-01-02T03:04:05.678Z"
  private static let traceID = "0af7651916cd43dd8448eb211c80319c"

  private let values: SampleValues

  init(_ contract: Contract) { values = SampleValues(contract) }

  func samples(of item: ContractItem) -> [(what: String, value: JSONValue)] {
    switch item {
    case .type(let type): Self.sample("value", values.value(ofTypeNamed: type.name.value))
    case .endpoint(let endpoint):
      Self.sample("request", request(of: endpoint)) + Self.sample("answer", answer(of: endpoint))
    case .error(let error): Self.sample("answer", Self.answer(error))
    case .event(let event, _): Self.sample("message", message(event))
    case .channel, .scenario: []
    }
  }

  private static func sample(_ what: String, _ value: JSONValue?) -> [(what: String, value: JSONValue)] {
    value.map { [(what, $0)] } ?? []
  }

  /// The body; nil where the endpoint takes none.
  func request(of endpoint: Endpoint) -> JSONValue? {
    endpoint.request.flatMap { values.value(ofTypeNamed: $0) }
  }

  /// Path and query as they stand in the request line.
  func target(of endpoint: Endpoint) -> String {
    SampleTarget.text(
      endpoint.route.value, path: endpoint.path.flatMap { values.value(ofTypeNamed: $0) },
      query: endpoint.query.flatMap { values.value(ofTypeNamed: $0) })
  }

  /// A success (wire-protocol H3).
  private func answer(of endpoint: Endpoint) -> JSONValue? {
    guard case .object(let fields)? = values.value(ofTypeNamed: endpoint.response) else { return nil }
    return .object([.init("status", .string("ok"))] + fields)
  }

  /// Nil for the errors that are always there: what they say is the wire protocol's, not the contract's.
  private static func answer(_ error: ErrorDefinition) -> JSONValue? {
    guard error.span != nil else { return nil }
    return .object([
      .init("status", .string("error")),
      .init(
        "error",
        .object([
          .init("code", .string(error.name)), .init("message", .string(ErrorMessages.message(of: error))),
          .init("trace_id", .string(traceID)),
        ])),
    ])
  }

  private func message(_ event: Event) -> JSONValue? {
    values.value(ofTypeNamed: event.data).map { data in
      .object([
        .init("event", .string(event.name.value)), .init("source", .string("source")),
        .init("timestamp", .string(Self.timestamp)), .init("trace_id", .string(Self.traceID)), .init("data", data),
      ])
    }
  }
}
