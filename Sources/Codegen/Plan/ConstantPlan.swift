import ContractModel

/// A value of the contract with the types that its parts have: the default of a field.
indirect enum ConstantPlan: Sendable {
  /// A field of an object that is given.
  struct Member: Sendable {
    let name: String
    /// The field may be absent and may be null.
    let hasPresence: Bool
    let value: ConstantPlan
  }

  /// The enum that a value is of.
  struct EnumReference: Sendable {
    let type: String
    let isOpen: Bool
  }

  case null
  case bool(Bool)
  case integer(Int64)
  case double(Double)
  case string(String)
  case bytes([UInt8])
  /// Microseconds since 1970.
  case timestamp(Int64)
  /// Days since 1970.
  case date(Int)
  case uuid([UInt8])
  case json(JSONValue)
  case list([ConstantPlan])
  case map([(key: String, value: ConstantPlan)])
  /// A value of an enum: its name in the contract, and its text.
  case choice(name: String, wire: String, of: EnumReference)
  /// A text that an open enum does not know.
  case unknownChoice(String)
  case object(type: String, [Member])
  case unionCase(String, ConstantPlan)
  /// A case that an open union does not know: its tag, and what stands beside it.
  case unknownCase(String, [JSONValue.Member])
}

extension ConstantPlan {
  /// Whether `bytes` or a `uuid` is part of it.
  var holdsBytes: Bool {
    switch self {
    case .bytes, .uuid: true
    case .list(let items): items.contains(where: \.holdsBytes)
    case .map(let entries): entries.contains(where: \.value.holdsBytes)
    case .object(_, let members): members.contains(where: \.value.holdsBytes)
    case .unionCase(_, let object): object.holdsBytes
    case .null, .bool, .integer, .double, .string, .timestamp, .date, .json, .choice, .unknownChoice, .unknownCase:
      false
    }
  }

  /// Nil where the value is not of the type, which no sealed contract has.
  init?(_ value: JSONValue, as use: TypeUse, in contract: Contract) {
    if use.isNullable, case .null = value {
      self = .null
      return
    }
    switch (use.shape, value) {
    case (.json, _): self = .json(value)
    case (.bool, .bool(let value)): self = .bool(value)
    case (.int32, .integer(let value)), (.int64, .integer(let value)): self = .integer(value)
    case (.float64, .integer(let value)): self = .double(Double(value))
    case (.float64, .double(let value)): self = .double(value)
    case (.string, .string(let text)): self = .string(text)
    case (.bytes, .string(let text)): self = .bytes(Base64Bytes.decode(text))
    case (.timestamp, .string(let text)):
      guard let instant = TimestampText.microseconds(text) else { return nil }
      self = .timestamp(instant)
    case (.date, .string(let text)):
      guard let days = DateText.daysSince1970(text) else { return nil }
      self = .date(days)
    case (.uuid, .string(let text)): self = .uuid(HexBytes.decode(text))
    case (.list(let item, _), .array(let values)):
      self = .list(values.compactMap { ConstantPlan($0, as: item, in: contract) })
    case (.map(let item, _), .object(let members)):
      self = .map(
        members.compactMap { member in
          ConstantPlan(member.value, as: item, in: contract).map { (key: member.name, value: $0) }
        })
    case (.named(let name), _):
      guard let constant = contract.type(named: name).flatMap({ Self.named($0, value, contract) }) else { return nil }
      self = constant
    default: return nil
    }
  }

  private static func named(_ type: TypeDefinition, _ value: JSONValue, _ contract: Contract) -> ConstantPlan? {
    switch (type.kind, value) {
    case (.scalar(let use), _): return ConstantPlan(value, as: use, in: contract)
    case (.enumeration(let enumeration), .string(let text)):
      let known = enumeration.values.first { $0.wire == text }
      let reference = EnumReference(type: type.name.value, isOpen: enumeration.isOpen)
      return known.map { .choice(name: $0.name.value, wire: $0.wire, of: reference) } ?? .unknownChoice(text)
    case (.object(let object), .object(let members)):
      return .object(type: type.name.value, Self.members(of: object, members, contract))
    case (.union(let union), .object(let members)):
      guard case .string(let tag)? = members.value(union.tag.value) else { return nil }
      if union.isOpen, !union.cases.contains(where: { $0.name.value == tag }) {
        return .unknownCase(tag, members.filter { $0.name != union.tag.value })
      }
      guard let found = union.cases.first(where: { $0.name.value == tag }),
        let object = contract.type(named: found.type.value).flatMap({ named($0, value, contract) })
      else { return nil }
      return .unionCase(tag, object)
    default: return nil
    }
  }

  private static func members(of object: ObjectType, _ given: [JSONValue.Member], _ contract: Contract) -> [Member] {
    object.fields.compactMap { field in
      let name = field.name.value
      guard let constant = given.value(name).flatMap({ ConstantPlan($0, as: field.type, in: contract) }) else {
        return nil
      }
      return Member(name: name, hasPresence: !field.isRequired && field.type.isNullable, value: constant)
    }
  }
}
