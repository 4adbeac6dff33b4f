import ContractModel

/// Two versions of a collection of named things, matched by name, and where that fails by what they say.
struct NamedParts {
  let noun: String
  /// Old name, new name.
  private(set) var renamed: [(String, String)] = []
  private(set) var removed: [String] = []
  private(set) var added: [String] = []
  private(set) var kept: [(name: String, old: JSONValue, new: JSONValue)] = []
  /// Whether those that stand in both, renamed ones included, stand in another order.
  private(set) var isReordered = false

  init(_ old: JSONValue?, _ new: JSONValue?, noun: String) {
    self.noun = noun
    let (before, after) = (Self.members(old), Self.members(new))
    let oldValues = Dictionary(before.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let newNames = Set(after.map(\.name))
    var gone = before.filter { !newNames.contains($0.name) }
    var order: [String] = []
    for member in after {
      if let value = oldValues[member.name] {
        kept.append((member.name, value, member.value))
        order.append(member.name)
      } else if let index = gone.firstIndex(where: { Self.saysTheSame($0, member) }) {
        renamed.append((gone[index].name, member.name))
        order.append(gone.remove(at: index).name)
      } else {
        added.append(member.name)
      }
    }
    removed = gone.map(\.name)
    let stays = Set(order)
    isReordered = before.map(\.name).filter(stays.contains) != order
  }

  private static func members(_ value: JSONValue?) -> [JSONValue.Member] {
    if case .object(let members)? = value { return members }
    return []
  }

  /// Whether two things of different names say the same; the prose may differ, and an enum value's text on the wire.
  private static func saysTheSame(_ left: JSONValue.Member, _ right: JSONValue.Member) -> Bool {
    bare(left).isIdentical(to: bare(right))
  }

  private static let remarks: Set<String> = ["doc", "deprecated", "since", "examples"]

  private static func bare(_ member: JSONValue.Member) -> JSONValue {
    guard case .object(let members) = member.value else { return member.value }
    return .object(
      members.filter { part in
        if part.name == "wire", case .string(member.name) = part.value { return false }
        return !remarks.contains(part.name)
      })
  }
}
