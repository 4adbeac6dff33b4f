import ContractModel

/// A place where something is used.
struct ItemUse {
  /// Who uses it: `endpoint process_clipboard`, `fragments of ProcessClipboardRequest`.
  let user: String
  let span: SourceSpan
}

/// Where the contract uses what it defines.
struct ItemUses {
  let contract: Contract

  func uses(of item: ContractItem) -> [ItemUse] {
    switch item {
    case .type(let type): uses(of: type)
    case .endpoint(let endpoint): steps { Self.calls($0, endpoint.name.value) }
    case .error(let error): uses(ofError: error.name) + steps { Self.fails($0, error.name) }
    case .channel(let channel): steps { Self.listens($0, channel.name.value) }
    case .event(let event, let channel): uses(of: event.name.value, in: channel)
    case .scenario: []
    }
  }

  private func uses(of type: TypeDefinition) -> [ItemUse] {
    let owner: ItemUse? =
      switch type.origin {
      case .named: nil
      case .path(let name), .query(let name), .request(let name), .response(let name):
        contract.endpoint(named: name).map { ItemUse(user: "endpoint \(name)", span: $0.name.span) }
      case .envelope(let name):
        contract.channel(named: name).map { ItemUse(user: "channel \(name)", span: $0.name.span) }
      case .eventData(let name):
        contract.event(named: name).map { ItemUse(user: "event \(name)", span: $0.event.name.span) }
      }
    return (owner.map { [$0] } ?? []) + contract.types.flatMap { uses(of: type.name.value, in: $0) }
  }

  private func uses(of name: String, in type: TypeDefinition) -> [ItemUse] {
    switch type.kind {
    case .object(let object):
      object.fields.filter { $0.type.mentions(name) }
        .map { ItemUse(user: "\($0.name.value) of \(type.name.value)", span: $0.name.span) }
    case .union(let union):
      union.cases.filter { $0.type.value == name }
        .map { ItemUse(user: "\($0.name.value) of \(type.name.value)", span: $0.type.span) }
    case .scalar(let use): use.mentions(name) ? [ItemUse(user: type.name.value, span: use.span)] : []
    case .enumeration: []
    }
  }

  private func uses(ofError name: String) -> [ItemUse] {
    contract.endpoints.compactMap { endpoint in
      endpoint.errors.first { $0.value == name }
        .map { ItemUse(user: "endpoint \(endpoint.name.value)", span: $0.span) }
    }
  }

  private func uses(of event: String, in channel: Channel) -> [ItemUse] {
    let heartbeat =
      channel.heartbeat.value == event
      ? [ItemUse(user: "heartbeat of channel \(channel.name.value)", span: channel.heartbeat.span)] : []
    let emitting = contract.endpoints.compactMap { endpoint in
      endpoint.emits.first { $0.value.event == event }
        .map { ItemUse(user: "endpoint \(endpoint.name.value)", span: $0.span) }
    }
    return heartbeat + emitting + steps { Self.awaits($0, event) }
  }

  /// The scenarios with such a step, each with the first one.
  private func steps(where isMeant: (Scenario.Action) -> Bool) -> [ItemUse] {
    contract.scenarios.compactMap { scenario in
      scenario.steps.first { isMeant($0.action) }
        .map { ItemUse(user: "scenario \(scenario.name.value)", span: $0.span) }
    }
  }

  private static func calls(_ action: Scenario.Action, _ endpoint: String) -> Bool {
    if case .call(let call) = action { call.endpoint == endpoint } else { false }
  }

  private static func fails(_ action: Scenario.Action, _ error: String) -> Bool {
    if case .call(let call) = action, case .fails(error) = call.outcome { true } else { false }
  }

  private static func listens(_ action: Scenario.Action, _ channel: String) -> Bool {
    if case .listen(channel) = action { true } else { false }
  }

  private static func awaits(_ action: Scenario.Action, _ event: String) -> Bool {
    switch action {
    case .await(let arrival): arrival.event == event
    case .never(let name): name == event
    case .listen, .call: false
    }
  }
}

extension TypeUse {
  /// Whether the expression names this type.
  fileprivate func mentions(_ name: String) -> Bool {
    switch shape {
    case .named(let other): other == name
    case .list(let item, _), .map(let item, _): item.mentions(name)
    default: false
    }
  }
}
