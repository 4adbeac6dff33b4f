import ContractModel

/// What C# calls the items of a contract, as the emitter spells them.
enum CSharpItemNames {
  typealias Names = [(what: String, name: String)]

  static func names(of item: ContractItem, _ contract: Contract, _ settings: CSharpSettings) -> Names {
    switch item {
    case .type(let type): named(type) + parts(of: type)
    case .endpoint(let endpoint): names(of: endpoint, settings)
    case .error(let error): settings.emitsClient ? [("error", "BridgeErrors.\(CSharpErrors.name(of: error.name))")] : []
    case .channel(let channel):
      settings.emitsClient ? [("events", "BridgeClient.\(CSharpName.pascal(channel.name.value))Channel()")] : []
    case .event(let event, _):
      [("event", "BridgeEvent.\(CSharpEvents.name(of: event.name.value))"), ("data", event.data)]
    case .scenario: []
    }
  }

  /// A scalar with a name is what it stands for.
  private static func named(_ type: TypeDefinition) -> Names {
    if case .scalar = type.kind { return [] }
    return [("type", type.name.value)]
  }

  private static func names(of endpoint: Endpoint, _ settings: CSharpSettings) -> Names {
    let call = "BridgeClient.\(CSharpName.pascal(endpoint.name.value))Async(…)"
    let request = endpoint.request.map { [(what: "request", name: $0)] } ?? []
    return (settings.emitsClient ? [("call", call)] : []) + request + [("response", endpoint.response)]
  }

  /// The fields, values and cases whose names differ from those on the wire.
  private static func parts(of type: TypeDefinition) -> Names {
    let owner = type.name.value
    let names: [(wire: String, name: String)] =
      switch type.kind {
      case .object(let object):
        object.fields.map { ($0.name.value, CSharpName(member: $0.name.value, of: owner).description) }
      case .enumeration(let values):
        values.values.map {
          ($0.wire, "\(owner).\(CSharpEnum.name(of: $0.name.value, in: owner, isOpen: values.isOpen))")
        }
      case .union(let union):
        union.cases.map { ($0.name.value, "\(owner).\(CSharpUnion.name(of: $0.name.value, in: owner))") }
      case .scalar: []
      }
    return names.filter { $0.wire != $0.name }.map { ($0.wire, $0.name) }
  }
}
