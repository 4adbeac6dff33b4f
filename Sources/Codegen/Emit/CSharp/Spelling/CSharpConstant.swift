import ContractModel

/// A value of the contract as a C# expression.
struct CSharpConstant: CustomStringConvertible {
  let description: String
  /// Whether it may be the default of a parameter.
  let isConstant: Bool

  init(_ plan: ConstantPlan, as value: CSharpValue) {
    description = Self.expression(plan, as: value)
    switch plan {
    case .bool, .integer, .double, .string: isConstant = true
    case .choice(_, _, let reference): isConstant = !reference.isOpen
    default: isConstant = false
    }
  }

  private static func expression(_ plan: ConstantPlan, as value: CSharpValue) -> String {
    let value = value.scalar ?? value
    switch plan {
    case .null: return "null"
    case .bool(let flag): return CSharpLiteral.bool(flag)
    case .integer(let number): return integer(number, value.plan.kind)
    case .double(let number): return CSharpLiteral.double(number)
    case .string(let text): return CSharpLiteral.string(text)
    case .bytes(let bytes): return "new byte[] { \(bytes.map(String.init).joined(separator: ", ")) }"
    case .timestamp(let instant): return timestamp(instant)
    case .date(let days): return "new global::System.DateTime(1970, 1, 1).AddDays(\(days))"
    case .uuid(let bytes): return "new global::System.Guid(\(uuid(bytes)))"
    case .json(let json): return Self.json(json, value.types)
    case .list(let items): return list(items, as: value)
    case .map(let entries): return map(entries, as: value)
    case .choice(let name, _, let reference):
      let member = CSharpEnum.name(of: name, in: reference.type, isOpen: reference.isOpen)
      return "\(value.types.name(of: reference.type)).\(member)"
    case .unknownChoice(let text): return "new \(value.nonNullType)(\(CSharpLiteral.string(text)))"
    case .object(let type, let members): return object(type, members, value.types)
    case .unionCase(_, let object): return expression(object, as: value)
    case .unknownCase(let tag, let fields): return unknown(tag, fields, as: value)
    }
  }

  private static func integer(_ number: Int64, _ kind: ValueKind?) -> String {
    kind == .int32 ? CSharpLiteral.int32(number) : CSharpLiteral.int64(number)
  }

  private static func timestamp(_ microseconds: Int64) -> String {
    // A tick is a tenth of a microsecond.
    let origin = "global::System.DateTimeOffset.UnixEpoch"
    return "\(origin).AddTicks(\(CSharpLiteral.int64(microseconds * 10)))"
  }

  /// As the constructor of Guid takes it.
  private static func uuid(_ bytes: [UInt8]) -> String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0.clamped(to: digits.indices)].joined() }
    return CSharpLiteral.string(groups.joined(separator: "-"))
  }

  private static func json(_ value: JSONValue, _ types: CSharpTypes) -> String {
    let text = String(decoding: JSONText.write(value), as: UTF8.self)
    return "\(types.runtime("JsonDoor")).Constant(\(CSharpLiteral.string(text)))"
  }

  private static func list(_ items: [ConstantPlan], as value: CSharpValue) -> String {
    guard let item = value.items else { return "null" }
    if items.isEmpty { return "global::System.Array.Empty<\(item.type)>()" }
    // Of an array of arrays, the first brackets tell its own length.
    return "new global::System.Collections.Generic.List<\(item.type)> { "
      + items.map { expression($0, as: item) }.joined(separator: ", ") + " }"
  }

  private static func map(_ entries: [(key: String, value: ConstantPlan)], as value: CSharpValue) -> String {
    guard let content = value.entries else { return "null" }
    let pairs = entries.map { "{ \(CSharpLiteral.string($0.key)), \(expression($0.value, as: content)) }" }
    return "new global::System.Collections.Generic.Dictionary<string, \(content.type)>"
      + (pairs.isEmpty ? "()" : " { \(pairs.joined(separator: ", ")) }")
  }

  private static func object(_ type: String, _ members: [ConstantPlan.Member], _ types: CSharpTypes) -> String {
    let fields = types.fields(of: type)
    let arguments = members.compactMap { member -> String? in
      guard let plan = fields.first(where: { $0.name == member.name }) else { return nil }
      let field = CSharpField(plan, of: type, types)
      return "\(field.argument): \(argument(member, of: field))"
    }
    return "new \(types.name(of: type))(\(arguments.joined(separator: ", ")))"
  }

  private static func argument(_ member: ConstantPlan.Member, of field: CSharpField) -> String {
    guard member.hasPresence else { return expression(member.value, as: field.value) }
    if case .null = member.value { return "\(field.type).Null" }
    return "new \(field.type)(\(expression(member.value, as: field.value)))"
  }

  private static func unknown(_ tag: String, _ fields: [JSONValue.Member], as value: CSharpValue) -> String {
    guard let name = value.plan.referredType, case .union(let union)? = value.types[name]?.body else { return "null" }
    let json = JSONValue.object([JSONValue.Member(union.tag, .string(tag))] + fields)
    return "new \(value.nonNullType).Unknown(\(Self.json(json, value.types)))"
  }
}
