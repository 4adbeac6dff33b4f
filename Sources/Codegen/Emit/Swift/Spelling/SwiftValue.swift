/// A value's type, and the calls of the run-time files that read and write it.
struct SwiftValue {
  let plan: ValuePlan

  init(_ plan: ValuePlan) { self.plan = plan }

  /// `[Swift.Int32?]`
  var type: String {
    let type: String
    if let name = plan.referredType {
      type = name
    } else if let items = plan.items {
      type = "[\(SwiftValue(items).type)]"
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
    let limits = plan.limits.map { "\(SwiftName.lowerCamel($0.rule.rawValue)): \(SwiftLiteral.limit($0.limit))" }
    guard let items = plan.items else { return "\(receiver)\(method)(\(limits.joined(separator: ", ")))" }
    let arguments = limits.isEmpty ? "" : "(\(limits.joined(separator: ", ")))"
    return "\(receiver)list\(arguments) { \(SwiftValue(items).read("$0.")) }"
  }

  func writeNonNull(_ value: String, _ receiver: String) -> String {
    if let name = plan.referredType { return "\(receiver)write\(name)(\(value))" }
    guard let items = plan.items else { return "\(receiver)\(method)(\(value))" }
    return "\(receiver)list(\(value)) { \(SwiftValue(items).write("$1", "$0.")) }"
  }

  private var method: String { plan.kind?.rawValue ?? "" }

  private static func scalarType(_ kind: ValueKind?) -> String {
    switch kind {
    case .bool: "Swift.Bool"
    case .int32: "Swift.Int32"
    case .int64: "Swift.Int64"
    case .float64: "Swift.Double"
    case .string, .object, .list, nil: "Swift.String"
    }
  }
}
