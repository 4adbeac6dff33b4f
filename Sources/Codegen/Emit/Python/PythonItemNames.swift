import ContractModel

/// What Python calls the items of a contract, as the emitter spells them.
enum PythonItemNames {
  typealias Names = [(what: String, name: String)]

  static func names(of item: ContractItem, _ contract: Contract) -> Names {
    switch item {
    case .type(let type): [("type", type.name.value)] + parts(of: type)
    case .endpoint(let endpoint): names(of: endpoint, contract)
    case .error(let error): [("error", "errors.\(PythonErrors.name(of: error.name))")]
    case .channel(let channel):
      [
        ("heartbeat", "\(PythonHandlers.heartbeatFunction(of: channel))()"),
        ("heartbeat's type", "handlers.\(PythonHandlers.heartbeatType(of: channel))"),
      ]
    case .event(let event, _):
      [("event", "events.\(PythonName(class: event.name.value))"), ("data", event.data)]
    case .scenario: []
    }
  }

  private static func names(of endpoint: Endpoint, _ contract: Contract) -> Names {
    let spelled = PythonEndpoint(endpoint, of: contract)
    let arguments = (spelled.parts.map(\.name) + ["call"]).joined(separator: ", ")
    let parts = spelled.parts.map { (what: $0.name, name: $0.type) }
    let reply = spelled.emissions.isEmpty ? [] : [(what: "reply", name: "handlers.\(spelled.reply)")]
    return [("handler", "\(spelled.function)(\(arguments))")] + parts + [("response", endpoint.response)] + reply
  }

  /// The fields and values whose names differ from those on the wire.
  private static func parts(of type: TypeDefinition) -> Names {
    let names: [(wire: String, name: String)] =
      switch type.kind {
      case .object(let object): object.fields.map { ($0.name.value, PythonName(member: $0.name.value).description) }
      case .enumeration(let values):
        values.isOpen
          ? [] : values.values.map { ($0.wire, "\(type.name.value).\(PythonName(constant: $0.name.value))") }
      case .union, .scalar: []
      }
    return names.filter { $0.wire != $0.name }.map { ($0.wire, $0.name) }
  }
}
