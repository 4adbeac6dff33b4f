import ContractModel

/// A value of the contract as a Swift expression whose type its place tells.
struct SwiftConstant: CustomStringConvertible {
  let description: String

  init(_ plan: ConstantPlan) { description = Self.expression(plan) }

  private static func expression(_ plan: ConstantPlan) -> String {
    switch plan {
    case .null: "nil"
    case .bool(let value): value.description
    case .integer(let value): SwiftLiteral.integer(value)
    case .double(let value): value.description
    case .string(let text): SwiftLiteral.string(text)
    case .bytes(let bytes): "BridgeData([\(octets(bytes))])"
    case .timestamp(let instant): "Timestamp(microsecondsSince1970: \(SwiftLiteral.integer(instant)))"
    case .date(let days): "CalendarDate(daysSince1970: \(SwiftLiteral.integer(Int64(days))))"
    case .uuid(let bytes): "BridgeUUID(uuid: (\(octets(bytes))))"
    case .json(let value): json(value)
    case .list(let items): "[\(items.map(expression).joined(separator: ", "))]"
    case .map(let entries): map(entries.map { ($0.key, expression($0.value)) })
    case .choice(let name, _, _): ".\(SwiftName(case: name))"
    case .unknownChoice(let text): ".unknown(\(SwiftLiteral.string(text)))"
    case .object(let type, let members): "\(type)(\(members.map(argument).joined(separator: ", ")))"
    case .unknownCase(let tag, let fields):
      ".unknown(tag: \(SwiftLiteral.string(tag)), fields: \(map(fields.map { ($0.name, json($0.value)) })))"
    case .unionCase(let name, let object): ".\(SwiftName(case: name))(\(expression(object)))"
    }
  }

  private static func argument(_ member: ConstantPlan.Member) -> String {
    let label = SwiftName(member: member.name).label
    guard member.hasPresence else { return "\(label): \(expression(member.value))" }
    if case .null = member.value { return "\(label): .null" }
    return "\(label): .value(\(expression(member.value)))"
  }

  private static func json(_ value: JSONValue) -> String {
    switch value {
    case .null: ".null"
    case .bool(let value): ".bool(\(value))"
    case .integer(let value): ".integer(\(SwiftLiteral.integer(value)))"
    case .double(let value): ".number(\(value))"
    case .string(let text): ".string(\(SwiftLiteral.string(text)))"
    case .array(let items): ".array([\(items.map(json).joined(separator: ", "))])"
    case .object(let members): ".object(\(map(members.map { ($0.name, json($0.value)) })))"
    }
  }

  private static func map(_ entries: [(String, String)]) -> String {
    guard !entries.isEmpty else { return "[:]" }
    return "[\(entries.map { "\(SwiftLiteral.string($0)): \($1)" }.joined(separator: ", "))]"
  }

  private static func octets(_ bytes: [UInt8]) -> String { bytes.map(String.init).joined(separator: ", ") }
}
