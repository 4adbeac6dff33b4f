/// Writes the parts of a contract as JSON values, in one way only.
struct CanonicalTree {
  private let contract: Contract
  private let includingDocs: Bool

  init(_ contract: Contract, includingDocs: Bool) {
    self.contract = contract
    self.includingDocs = includingDocs
  }

  typealias Members = [JSONValue.Member]

  func docs(_ doc: String?) -> Members {
    guard includingDocs, let doc else { return [] }
    return [.init("doc", .string(doc))]
  }

  private func notes(_ annotations: Annotations) -> Members {
    guard includingDocs else { return [] }
    let deprecated = annotations.deprecated.map { [JSONValue.Member("deprecated", .string($0))] } ?? []
    let since = annotations.since.map { [JSONValue.Member("since", .string($0.value.description))] } ?? []
    return docs(annotations.doc) + deprecated + since
  }

  /// What affects the wire.
  var wireMembers: Members {
    [
      .init("server", server),
      .init("types", table(contract.types.filter { $0.origin == .named }.map { ($0.name.value, type($0)) })),
      .init("errors", table(contract.errors.map { ($0.name, error($0)) })),
      .init("endpoints", table(contract.endpoints.map { ($0.name.value, endpoint($0)) })),
      .init("channels", table(contract.channels.map { ($0.name.value, channel($0)) })),
    ]
  }

  private func table(_ entries: [(String, JSONValue)]) -> JSONValue { .object(entries.map { .init($0.0, $0.1) }) }

  private func text(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }

  private func number(_ integer: Int) -> JSONValue { .integer(Int64(integer)) }

  private var server: JSONValue {
    .object([
      .init("base_url", .string(contract.server.baseURL.value)),
      .init("auth", .string(contract.server.defaultAuth.rawValue)),
      .init("max_body", number(contract.server.defaultMaxBody)),
      .init("limits", limits(contract.server.limits)),
    ])
  }

  private func limits(_ limits: ServerLimits) -> JSONValue {
    .object([
      .init(
        "headers",
        .object([
          .init("max_fields", number(limits.maxHeaderFields.value)),
          .init("max_bytes", number(limits.maxHeaderBytes.value)),
          .init("within_ms", number(limits.headersWithin.value)),
        ])),
      .init("target", number(limits.maxTarget.value)),
      .init("body_rate", number(limits.minBodyRate.value)),
      .init("idle_ms", number(limits.idle.value)),
      .init("connections", number(limits.maxConnections.value)),
      .init("waiting", number(limits.maxWaiting.value)),
      .init("first_message", number(limits.maxClientMessage.value)),
    ])
  }

  // MARK: Types

  private func type(_ definition: TypeDefinition) -> JSONValue {
    let kind: JSONValue.Member =
      switch definition.kind {
      case .object(let object): .init("object", fields(of: object, namesPolicy: true))
      case .enumeration(let values): .init("enum", enumeration(values))
      case .union(let union): .init("union", self.union(union))
      case .scalar(let use): .init("scalar", .object(members(of: use)))
      }
    return .object(notes(definition.annotations) + [kind])
  }

  private func fields(of object: ObjectType, namesPolicy: Bool) -> JSONValue {
    let fields = JSONValue.Member("fields", table(object.fields.map { ($0.name.value, field($0)) }))
    return .object(namesPolicy ? [fields, .init("unknown_fields", .string(object.unknownFields.rawValue))] : [fields])
  }

  private func field(_ field: Field) -> JSONValue {
    let absence = field.defaultValue.map { [JSONValue.Member("default", $0)] } ?? []
    let secrecy = includingDocs && field.sensitive != nil ? [JSONValue.Member("sensitive", .bool(true))] : []
    return .object(
      members(of: field.type) + absence + [.init("required", .bool(field.isRequired))] + secrecy
        + notes(field.annotations))
  }

  private func enumeration(_ values: EnumType) -> JSONValue {
    let all = values.values.map { value in
      (value.name.value, JSONValue.object([.init("wire", .string(value.wire))] + notes(value.annotations)))
    }
    return .object([.init("values", table(all)), .init("open", .bool(values.isOpen))])
  }

  private func union(_ union: UnionType) -> JSONValue {
    // A closed union says nothing of it, as before there were open ones: so its fingerprint is the same.
    let openness = union.isOpen ? [JSONValue.Member("open", .bool(true))] : []
    return .object(
      [
        .init("tag", .string(union.tag.value)),
        .init("cases", table(union.cases.map { ($0.name.value, .string($0.type.value)) })),
      ] + openness)
  }

  /// The type and its constraints.
  private func members(of use: TypeUse) -> Members {
    let constraints: [(String, JSONValue?)] =
      switch use.shape {
      case .string(let limits):
        [
          ("min_length", limits.minLength.map { number($0.value) }),
          ("max_length", limits.maxLength.map { number($0.value) }),
          ("min_bytes", limits.minBytes.map { number($0.value) }),
          ("max_bytes", limits.maxBytes.map { number($0.value) }),
          ("pattern", limits.pattern.map { .string($0.value.text) }),
        ]
      case .bytes(let limits):
        [
          ("min_bytes", limits.minBytes.map { number($0.value) }),
          ("max_bytes", limits.maxBytes.map { number($0.value) }),
        ]
      case .int32(let limits), .int64(let limits): bounds(limits, JSONValue.integer)
      case .float64(let limits): bounds(limits, JSONValue.double)
      case .list(_, let limits), .map(_, let limits):
        [
          ("min_items", limits.minItems.map { number($0.value) }),
          ("max_items", limits.maxItems.map { number($0.value) }),
          ("unique_items", limits.uniqueItems.map { _ in .bool(true) }),
        ]
      case .bool, .timestamp, .date, .uuid, .json, .named: []
      }
    let stated = constraints.compactMap { name, value in value.map { JSONValue.Member(name, $0) } }
    return [.init("type", .string(use.expression))] + stated
  }

  private func bounds<Number>(
    _ limits: NumberConstraints<Number>, _ value: (Number) -> JSONValue
  ) -> [(String, JSONValue?)] {
    [
      ("min", limits.min.map { value($0.value) }), ("max", limits.max.map { value($0.value) }),
      ("exclusive_min", limits.exclusiveMin.map { value($0.value) }),
      ("exclusive_max", limits.exclusiveMax.map { value($0.value) }),
    ]
  }

  private func body(_ type: String) -> JSONValue {
    guard case .object(let object)? = contract.type(named: type)?.kind else { return .object([]) }
    return fields(of: object, namesPolicy: false)
  }

  // MARK: Errors and endpoints

  private func error(_ error: ErrorDefinition) -> JSONValue {
    let reason = includingDocs ? error.unreachable.map { [JSONValue.Member("unreachable", .string($0))] } : nil
    return .object([.init("http", number(error.status))] + notes(error.annotations) + (reason ?? []))
  }

  private func endpoint(_ endpoint: Endpoint) -> JSONValue {
    var members: Members = [.init("route", .string(endpoint.route.value.description))]
    members += notes(endpoint.annotations)
    members.append(.init("auth", .string(endpoint.auth.rawValue)))
    for (key, type) in [("path", endpoint.path), ("query", endpoint.query), ("request", endpoint.request)] {
      if let type { members.append(.init(key, body(type))) }
    }
    members += [
      .init("response", body(endpoint.response)),
      .init("errors", text(endpoint.errors.map(\.value))),
      .init("emits", text(endpoint.emits.map { $0.value.event + $0.value.cardinality.rawValue })),
      .init("max_body", number(endpoint.maxBody.value)),
      .init("idempotent", .bool(endpoint.isIdempotent)),
      .init("timeout_ms", number(endpoint.timeout)),
    ]
    if includingDocs, !endpoint.examples.isEmpty {
      members.append(.init("examples", .array(endpoint.examples.map(example))))
    }
    return .object(members)
  }

  private func example(_ example: EndpointExample) -> JSONValue {
    let parts = [("path", example.path), ("query", example.query), ("request", example.request)].compactMap {
      key, value in value.map { JSONValue.Member(key, $0) }
    }
    return .object([.init("name", .string(example.name))] + parts + [.init("response", example.response)])
  }

  // MARK: Channels

  private func channel(_ channel: Channel) -> JSONValue {
    .object(
      [.init("route", .string(channel.route.value.path))] + notes(channel.annotations) + [
        .init(
          "auth",
          .object([
            .init("first_message", .string("token")), .init("within_ms", number(channel.authenticationTimeout.value)),
          ])),
        .init(
          "heartbeat",
          .object([
            .init("event", .string(channel.heartbeat.value)),
            .init("every_ms", number(channel.heartbeatInterval.value)),
          ])),
        .init(
          "outbox",
          .object([
            .init("max_events", number(channel.outbox.maxEvents)), .init("max_bytes", number(channel.outbox.maxBytes)),
          ])),
      ] + (channel.envelope.map { [.init("envelope", body($0))] } ?? [])
        + [.init("events", table(channel.events.map { ($0.name.value, event($0)) }))])
  }

  private func event(_ event: Event) -> JSONValue {
    var members = notes(event.annotations) + [.init("data", body(event.data))]
    if includingDocs, !event.examples.isEmpty {
      let examples = event.examples.map { example in
        JSONValue.object([.init("name", .string(example.name)), .init("data", example.data)])
      }
      members.append(.init("examples", .array(examples)))
    }
    return .object(members)
  }

  // MARK: Scenarios

  var scenarios: JSONValue {
    table(
      contract.scenarios.map { scenario in
        let state = scenario.isFresh ? [JSONValue.Member("fresh", .bool(true))] : []
        return (
          scenario.name.value,
          .object(docs(scenario.doc) + state + [.init("steps", .array(scenario.steps.map(step)))])
        )
      })
  }

  // MARK: Retired names

  /// By kind, those of types as `Owner.name`.
  var retired: JSONValue {
    table(
      RetiredNames.Kind.allCases.compactMap { kind in
        let names = contract.retired.names.filter { $0.kind == kind }
        let texts = names.map { name in (name.owner.map { $0.value + "." } ?? "") + name.name.value }
        return texts.isEmpty ? nil : (kind.rawValue, text(texts))
      })
  }

  private func step(_ step: Scenario.Step) -> JSONValue {
    switch step.action {
    case .listen(let channel): .object([.init("listen", .string(channel))])
    case .never(let event): .object([.init("never", .string(event))])
    case .call(let call): .object(members(of: call))
    case .await(let arrival):
      .object(
        [.init("await", .string(arrival.event)), .init("within_ms", number(arrival.within))]
          + expectations(arrival.expectations) + saves(arrival.saves))
    }
  }

  private func members(of call: Scenario.Call) -> Members {
    var members: Members = [.init("call", .string(call.endpoint))]
    for (key, part) in [("path", call.path), ("query", call.query), ("with", call.body)] {
      if let part { members.append(.init(key, template(part))) }
    }
    switch call.outcome {
    case .succeeds(let all): members += expectations(all)
    case .fails(let error): members.append(.init("fails", .string(error)))
    }
    return members + saves(call.saves)
  }

  private func expectations(_ expectations: [Scenario.Expectation]) -> Members {
    guard !expectations.isEmpty else { return [] }
    return [.init("expect", table(expectations.map { ($0.pointer, template($0.value)) }))]
  }

  private func saves(_ saves: [Scenario.Save]) -> Members {
    guard !saves.isEmpty else { return [] }
    return [.init("save", table(saves.map { ($0.name, .string($0.pointer)) }))]
  }

  /// A saved value as `{"$saved": name}`: no text of a contract can be taken for it.
  private func template(_ value: ValueTemplate) -> JSONValue {
    switch value {
    case .literal(let value): value
    case .saved(let name): .object([.init("$saved", .string(name))])
    case .array(let items): .array(items.map(template))
    case .object(let members): table(members.map { ($0.name, template($0.value)) })
    }
  }
}
