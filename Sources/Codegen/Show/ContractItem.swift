import ContractModel

/// Something of a contract that has a name.
enum ContractItem {
  case type(TypeDefinition)
  case endpoint(Endpoint)
  case error(ErrorDefinition)
  case channel(Channel)
  case event(Event, of: Channel)
  case scenario(Scenario)

  /// What the language calls it.
  var noun: String {
    switch self {
    case .type: "type"
    case .endpoint: "endpoint"
    case .error: "error"
    case .channel: "channel"
    case .event: "event"
    case .scenario: "scenario"
    }
  }

  var name: String {
    switch self {
    case .type(let type): type.name.value
    case .endpoint(let endpoint): endpoint.name.value
    case .error(let error): error.name
    case .channel(let channel): channel.name.value
    case .event(let event, _): event.name.value
    case .scenario(let scenario): scenario.name.value
    }
  }

  var doc: String? {
    switch self {
    case .type(let type): type.annotations.doc
    case .endpoint(let endpoint): endpoint.annotations.doc
    case .error(let error): error.annotations.doc
    case .channel(let channel): channel.annotations.doc
    case .event(let event, _): event.annotations.doc
    case .scenario(let scenario): scenario.doc
    }
  }

  /// Where it is defined; nil for the errors that are always there.
  var span: SourceSpan? {
    switch self {
    case .type(let type): type.name.span
    case .endpoint(let endpoint): endpoint.name.span
    case .error(let error): error.span
    case .channel(let channel): channel.name.span
    case .event(let event, _): event.name.span
    case .scenario(let scenario): scenario.name.span
    }
  }
}

extension Contract {
  /// Everything that has a name, kind by kind, in contract order; at the end the errors that are always there.
  var items: [ContractItem] {
    types.map(ContractItem.type) + endpoints.map(ContractItem.endpoint) + errors.map(ContractItem.error)
      + channels.map(ContractItem.channel)
      + channels.flatMap { channel in channel.events.map { .event($0, of: channel) } }
      + scenarios.map(ContractItem.scenario) + ErrorDefinition.builtIn.map(ContractItem.error)
  }

  /// Those of this name, whatever the case of its letters: names of one kind never differ in that alone.
  func items(named name: String) -> [ContractItem] {
    let name = name.lowercased()
    return items.filter { $0.name.lowercased() == name }
  }
}
