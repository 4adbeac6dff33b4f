import ContractModel

/// What Swift calls the items of a contract, as the emitter spells them.
enum SwiftItemNames {
  typealias Names = [(what: String, name: String)]

  static func names(of item: ContractItem, _ contract: Contract) -> Names {
    switch item {
    case .type(let type): [("type", type.name.value)] + parts(of: type)
    case .endpoint(let endpoint): names(of: endpoint, contract)
    case .error(let error): names(of: error, contract)
    case .channel(let channel):
      [
        ("heartbeat", "\(SwiftChannel(channel, of: contract).heartbeatFunction)()"),
        ("heartbeat's type", SwiftChannel(channel, of: contract).heartbeatType),
      ]
    case .event(let event, _):
      [("event", "BridgeEvent.\(SwiftEvents.caseName(of: event.name.value))"), ("data", event.data)]
    case .scenario: []
    }
  }

  private static func names(of endpoint: Endpoint, _ contract: Contract) -> Names {
    let spelled = SwiftEndpoint(endpoint, of: contract)
    let parts = [("path", endpoint.path), ("query", endpoint.query), ("request", endpoint.request)]
    let requests = parts.compactMap { part in part.1.map { (what: part.0, name: $0) } }
    let reply = spelled.emissions.isEmpty ? [] : [(what: "reply", name: spelled.result)]
    return [("handler", spelled.signature)] + requests + [("response", endpoint.response)] + reply
  }

  /// Of the errors that are always there, those that a handler may throw.
  private static func names(of error: ErrorDefinition, _ contract: Contract) -> Names {
    let isDeclared = contract.errors.contains { $0.name == error.name }
    guard isDeclared || SwiftErrors.forHandlers.contains(error.name) else { return [] }
    return [("error", "BridgeError.\(SwiftName(member: error.name))")]
  }

  /// The fields, values and cases whose names differ from those on the wire.
  private static func parts(of type: TypeDefinition) -> Names {
    let names: [(wire: String, name: String)] =
      switch type.kind {
      case .object(let object): object.fields.map { ($0.name.value, SwiftName(member: $0.name.value).description) }
      case .enumeration(let values): values.values.map { ($0.wire, SwiftName(case: $0.name.value).description) }
      case .union(let union): union.cases.map { ($0.name.value, SwiftName(case: $0.name.value).description) }
      case .scalar: []
      }
    return names.filter { $0.wire != $0.name }.map { ($0.wire, $0.name) }
  }
}
