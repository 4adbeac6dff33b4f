/// A value's type, and the calls of the run-time files that read and write it.
struct PythonValue {
  let plan: ValuePlan
  /// The constant that holds the pattern, where there is one.
  private let pattern: String

  init(_ plan: ValuePlan, pattern: String = "") {
    self.plan = plan
    self.pattern = pattern
  }

  /// `tuple[int | None, ...]`, as `models` writes it.
  var type: String { type(prefix: "") }

  /// `prefix` stands before the names of `models`.
  func type(prefix: String) -> String {
    let type: String
    if let name = plan.referredType {
      type = prefix + name
    } else if let items = plan.items {
      type = "tuple[\(PythonValue(items).type(prefix: prefix)), ...]"
    } else if let entries = plan.entries {
      type = "\(prefix)JSONMap[\(PythonValue(entries).type(prefix: prefix))]"
    } else {
      type = Self.scalarType(plan.kind) ?? "\(prefix)JSONValue"
    }
    return plan.acceptsNull ? type + " | None" : type
  }

  /// An expression that reads `value`, which stands at `at`.
  func read(_ value: String, _ at: String) -> String {
    let arguments = [value, at, "breaches"] + contents + limits
    let call = "\(reader)(\(arguments.joined(separator: ", ")))"
    return plan.acceptsNull ? "None if \(value) is None else \(call)" : call
  }

  /// A function that reads such a value.
  var readingFunction: String {
    if !plan.acceptsNull, contents.isEmpty, limits.isEmpty { return reader }
    return "lambda item, at, breaches: \(read("item", "at"))"
  }

  /// An expression that writes `value`.
  func write(_ value: String) -> String {
    if plan.acceptsNull { return "put_or_null(\(value), out, \(nonNullWritingFunction))" }
    return writeNonNull(value)
  }

  /// The same, of a value that is known not to be null.
  func writeNonNull(_ value: String) -> String {
    let content = (plan.items ?? plan.entries).map { [PythonValue($0).writingFunction] } ?? []
    return "\(writer)(\(([value, "out"] + content).joined(separator: ", ")))"
  }

  /// A function that writes such a value.
  var writingFunction: String { plan.acceptsNull ? "lambda item, out: \(write("item"))" : nonNullWritingFunction }

  private var nonNullWritingFunction: String {
    plan.items == nil && plan.entries == nil ? writer : "lambda item, out: \(writeNonNull("item"))"
  }

  private var contents: [String] {
    (plan.items ?? plan.entries).map { [PythonValue($0).readingFunction] } ?? []
  }

  private var limits: [String] {
    var limits = plan.limits.map { "\($0.rule.rawValue)=\(PythonLiteral.limit($0.limit))" }
    if plan.pattern != nil { limits.append("pattern=\(pattern)") }
    if plan.hasUniqueItems, let items = plan.items { limits.append("unique=\(PythonValue(items).writingFunction)") }
    return limits
  }

  private var reader: String { plan.referredType.map { "read_\(PythonName.snake($0))" } ?? "get_\(kind)" }
  private var writer: String { plan.referredType.map { "write_\(PythonName.snake($0))" } ?? "put_\(kind)" }

  private var kind: String {
    switch plan.kind {
    case .object: "map"
    case nil: "json"
    case .some(let kind): kind.rawValue
    }
  }

  private static func scalarType(_ kind: ValueKind?) -> String? {
    switch kind {
    case nil: nil
    case .bytes: "bytes"
    case .timestamp: "_datetime.datetime"
    case .date: "_datetime.date"
    case .uuid: "_uuid.UUID"
    case .bool: "bool"
    case .int32, .int64: "int"
    case .float64: "float"
    case .string, .object, .list: "str"
    }
  }
}
