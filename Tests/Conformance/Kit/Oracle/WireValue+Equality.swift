import ContractModel

extension WireValue {
  init(_ value: JSONValue) {
    self =
      switch value {
      case .null: .null
      case .bool(let flag): .bool(flag)
      case .integer(let number): .number("\(number)")
      case .double(let number): .number("\(number)")
      case .string(let text): .string(text)
      case .array(let items): .array(items.map { WireValue($0) })
      case .object(let members):
        .object(members.map { Member(name: Array($0.name.utf8), value: WireValue($0.value)) })
      }
  }

  /// Whether both are the same value: numbers by what they are worth, objects whatever the order of their members.
  func isSame(as other: WireValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): Self.isSameNumber(left, right)
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.allSatisfy { member in
          right.contains { $0.name == member.name && $0.value.isSame(as: member.value) }
        }
    default: self == other
    }
  }

  /// Integers are compared as such: doubles would take 2^53 and 2^53 + 1 for one number.
  private static func isSameNumber(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (left, right) = (String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self))
    if let first = Int64(left), let second = Int64(right) { return first == second }
    return Double(left) == Double(right)
  }
}
