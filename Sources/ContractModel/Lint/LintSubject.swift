/// A contract, with what several rules ask of it worked out once.
struct LintSubject {
  let contract: Contract
  /// The types that stand in requests, those of path, query and body included.
  let sent: Set<String>
  /// The types that stand in answers and in events, their data and envelopes included.
  let answered: Set<String>

  init(_ contract: Contract) {
    self.contract = contract
    let reach = TypeReach(contract)
    sent = reach.types(from: contract.endpoints.flatMap { [$0.path, $0.query, $0.request].compactMap { $0 } })
    answered = reach.types(
      from: contract.endpoints.map(\.response) + contract.channels.flatMap(\.events).map(\.data)
        + contract.channels.compactMap(\.envelope))
  }

  /// The types that the contract declares by name.
  var namedTypes: [TypeDefinition] { contract.types.filter { $0.origin == .named } }

  var events: [Event] { contract.channels.flatMap(\.events) }

  /// Without the heartbeats, which no request causes.
  var causedEvents: [Event] {
    let heartbeats = Set(contract.channels.map(\.heartbeat.value))
    return events.filter { !heartbeats.contains($0.name.value) }
  }

  /// Every type with its fields; those that are no objects have none.
  var objects: [(type: TypeDefinition, fields: [Field])] { contract.types.map { ($0, $0.fields) } }

  /// Type expressions of fields and scalars within these types, with the name to show and its place.
  func uses(in types: Set<String>) -> [(name: Located<String>, use: TypeUse)] {
    contract.types.filter { types.contains($0.name.value) }.flatMap { type -> [(Located<String>, TypeUse)] in
      if case .scalar(let use) = type.kind { return [(type.name, use)] }
      return type.fields.map { ($0.name, $0.type) }
    }
  }

  /// The steps of all scenarios.
  var actions: [Scenario.Action] { contract.scenarios.flatMap(\.steps).map(\.action) }
}

extension TypeDefinition {
  var fields: [Field] {
    guard case .object(let object) = kind else { return [] }
    return object.fields
  }

  /// As messages name it: `` `Space` ``, `` the request of `update_hub` ``.
  var title: String {
    switch origin {
    case .named: "`\(name.value)`"
    case .path(let endpoint): "the path of `\(endpoint)`"
    case .query(let endpoint): "the query of `\(endpoint)`"
    case .request(let endpoint): "the request of `\(endpoint)`"
    case .response(let endpoint): "the answer of `\(endpoint)`"
    case .envelope(let channel): "the envelope of `\(channel)`"
    case .eventData(let event): "the data of `\(event)`"
    }
  }
}
