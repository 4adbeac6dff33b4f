extension ValueTemplate {
  /// A list; a literal where all of its items are.
  static func array(collapsing items: [ValueTemplate]) -> ValueTemplate {
    let literals = items.compactMap(\.literal)
    return literals.count == items.count ? .literal(.array(literals)) : .array(items)
  }

  /// An object; a literal where the values of all of its members are.
  static func object(collapsing members: [Member]) -> ValueTemplate {
    let literals = members.compactMap { member in member.value.literal.map { JSONValue.Member(member.name, $0) } }
    return literals.count == members.count ? .literal(.object(literals)) : .object(members)
  }

  var literal: JSONValue? {
    guard case .literal(let value) = self else { return nil }
    return value
  }

  /// The members of an object; none for anything else.
  var members: [Member] {
    switch self {
    case .object(let members): members
    case .literal(.object(let members)): members.map { Member(name: $0.name, value: .literal($0.value)) }
    default: []
    }
  }
}
