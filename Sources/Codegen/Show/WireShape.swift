import ContractModel

/// What the contract says of an item, as it stands in `contract.json`.
struct WireShape {
  private let tree: JSONValue
  private let contract: Contract

  init(_ contract: Contract) {
    self.contract = contract
    tree = contract.canonicalJSON(includingDocs: true)
  }

  /// Without the doc and the examples, which are told apart from it.
  func shape(of item: ContractItem) -> JSONValue {
    guard case .object(let members)? = node(of: item) else { return .object([]) }
    return .object(members.filter { $0.name != "doc" && $0.name != "examples" })
  }

  private func node(of item: ContractItem) -> JSONValue? {
    switch item {
    case .type(let type): node(of: type)
    case .endpoint(let endpoint): tree["endpoints"]?[endpoint.name.value]
    // Those that are always there stand in no contract.
    case .error(let error): tree["errors"]?[error.name] ?? .object([.init("http", .integer(Int64(error.status)))])
    case .channel(let channel): tree["channels"]?[channel.name.value]
    case .event(let event, let channel): tree["channels"]?[channel.name.value]?["events"]?[event.name.value]
    case .scenario(let scenario): tree["scenarios"]?[scenario.name.value]
    }
  }

  private func node(of type: TypeDefinition) -> JSONValue? {
    switch type.origin {
    case .named: tree["types"]?[type.name.value]
    case .path(let endpoint): tree["endpoints"]?[endpoint]?["path"]
    case .query(let endpoint): tree["endpoints"]?[endpoint]?["query"]
    case .request(let endpoint): tree["endpoints"]?[endpoint]?["request"]
    case .response(let endpoint): tree["endpoints"]?[endpoint]?["response"]
    case .envelope(let channel): tree["channels"]?[channel]?["envelope"]
    case .eventData(let event):
      contract.event(named: event).flatMap { tree["channels"]?[$0.channel.name.value]?["events"]?[event]?["data"] }
    }
  }
}
