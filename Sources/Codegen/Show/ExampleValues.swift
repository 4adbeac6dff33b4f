import ContractModel

/// The first value of each type that stands in an example of the contract.
struct ExampleValues {
  private let contract: Contract
  private(set) var values: [String: JSONValue] = [:]

  init(_ contract: Contract) {
    self.contract = contract
    for endpoint in contract.endpoints {
      for example in endpoint.examples {
        add(example.path, typeNamed: endpoint.path)
        add(example.query, typeNamed: endpoint.query)
        add(example.request, typeNamed: endpoint.request)
        add(example.response, typeNamed: endpoint.response)
      }
    }
    for event in contract.channels.flatMap(\.events) {
      for example in event.examples { add(example.data, typeNamed: event.data) }
    }
  }

  private mutating func add(_ value: JSONValue?, typeNamed name: String?) {
    guard let value, let name else { return }
    if values[name] == nil { values[name] = value }
    switch (contract.type(named: name)?.kind, value) {
    case (.object(let object)?, .object(let members)):
      for field in object.fields {
        for member in members where member.name == field.name.value { add(member.value, as: field.type) }
      }
    case (.union(let union)?, .object(let members)): add(members, caseOf: union)
    case (.scalar(let use)?, _): add(value, as: use)
    default: break
    }
  }

  private mutating func add(_ value: JSONValue, as use: TypeUse) {
    if case .null = value { return }
    switch (use.shape, value) {
    case (.named(let name), _): add(value, typeNamed: name)
    case (.list(let item, _), .array(let items)): for value in items { add(value, as: item) }
    case (.map(let item, _), .object(let members)): for member in members { add(member.value, as: item) }
    default: break
    }
  }

  /// The case's own value has no tag.
  private mutating func add(_ members: [JSONValue.Member], caseOf union: UnionType) {
    let tag = union.tag.value
    guard case .string(let name)? = JSONValue.object(members)[tag] else { return }
    for choice in union.cases where choice.name.value == name {
      add(.object(members.filter { $0.name != tag }), typeNamed: choice.type.value)
    }
  }
}
