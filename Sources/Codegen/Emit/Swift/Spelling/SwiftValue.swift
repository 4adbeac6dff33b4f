/// A value's type, and the calls of the run-time files that read and write it.
struct SwiftValue {
  let plan: ValuePlan
  /// The constant that holds the pattern, where there is one.
  private let pattern: String

  init(_ plan: ValuePlan, pattern: String = "") {
    self.plan = plan
    self.pattern = pattern
  }

  /// `[Swift.Int32?]`
  var type: String {
    let type: String
    if let name = plan.referredType {
      type = name
    } else if let items = plan.items {
      type = "[\(SwiftValue(items).type)]"
    } else if let entries = plan.entries {
      type = "JSONMap<\(SwiftValue(entries).type)>"
    } else {
      type = Self.scalarType(plan.kind)
    }
    return plan.acceptsNull ? type + "?" : type
  }

  /// A call on a reader; `receiver` is `""` within its own methods, else `$0.`.
  func read(_ receiver: String) -> String {
    guard !plan.acceptsNull else { return "\(receiver)orNull { \(readNonNull("$0.")) }" }
    return readNonNull(receiver)
  }

  /// A call on a writer.
  func write(_ value: String, _ receiver: String) -> String {
    guard !plan.acceptsNull else {
      return "\(receiver)orNull(\(value)) { \(writeNonNull("$1", "$0.")) }"
    }
    return writeNonNull(value, receiver)
  }

  private func readNonNull(_ receiver: String) -> String {
    if let name = plan.referredType { return "\(receiver)read\(name)()" }
    var limits = plan.limits.map { "\(SwiftName.lowerCamel($0.rule.rawValue)): \(SwiftLiteral.limit($0.limit))" }
    if plan.pattern != nil { limits.append("pattern: \(pattern)") }
    guard let content = plan.items ?? plan.entries else {
      return "\(receiver)\(method)(\(limits.joined(separator: ", ")))"
    }
    if plan.hasUniqueItems { limits.append("unique: { \(SwiftValue(content).write("$1", "$0.")) }") }
    let arguments = limits.isEmpty ? "" : "(\(limits.joined(separator: ", ")))"
    return "\(receiver)\(method)\(arguments) { \(SwiftValue(content).read("$0.")) }"
  }

  func writeNonNull(_ value: String, _ receiver: String) -> String {
    if let name = plan.referredType { return "\(receiver)write\(name)(\(value))" }
    guard let content = plan.items ?? plan.entries else { return "\(receiver)\(method)(\(value))" }
    return "\(receiver)\(method)(\(value)) { \(SwiftValue(content).write("$1", "$0.")) }"
  }

  private var method: String {
    switch plan.kind {
    case .bytes: "data"
    case .object: "map"
    case nil: "json"
    case .some(let kind): kind.rawValue
    }
  }

  private static func scalarType(_ kind: ValueKind?) -> String {
    switch kind {
    case nil: "JSONValue"
    case .bytes: "BridgeData"
    case .timestamp: "Timestamp"
    case .date: "CalendarDate"
    case .uuid: "BridgeUUID"
    case .bool: "Swift.Bool"
    case .int32: "Swift.Int32"
    case .int64: "Swift.Int64"
    case .float64: "Swift.Double"
    case .string, .object, .list: "Swift.String"
    }
  }
}
