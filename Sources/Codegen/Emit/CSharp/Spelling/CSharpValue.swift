/// A value's type, and the code that reads, writes, copies and compares it.
struct CSharpValue: Sendable {
  let plan: ValuePlan
  let types: CSharpTypes
  /// The field of `Codec` that holds the pattern, where there is one.
  private let pattern: String

  init(_ plan: ValuePlan, _ types: CSharpTypes, pattern: String = "") {
    self.plan = plan
    self.types = types
    self.pattern = pattern
  }

  // MARK: Types

  /// `global::System.Collections.Generic.IReadOnlyList<int?>`
  var type: String { plan.acceptsNull ? nullableType : nonNullType }

  /// That of a value or null.
  var nullableType: String { nonNullType + (isValueType ? "?" : "") }

  var nonNullType: String {
    if let items { return "global::System.Collections.Generic.IReadOnlyList<\(items.type)>" }
    if let entries { return "global::System.Collections.Generic.IReadOnlyDictionary<string, \(entries.type)>" }
    if let scalar { return scalar.nonNullType }
    if let name = plan.referredType { return types.name(of: name) }
    return Self.scalarType(plan.kind)
  }

  /// Whether null is no value of the type itself.
  var isValueType: Bool {
    if let scalar { return scalar.isValueType }
    if let name = plan.referredType {
      if case .enumeration? = types[name]?.body { return true }
      return false
    }
    switch plan.kind {
    case .bool, .int32, .int64, .float64, .timestamp, .date, .uuid, nil: return true
    case .string, .bytes, .object, .list: return false
    }
  }

  var items: CSharpValue? { plan.items.map { CSharpValue($0, types) } }
  var entries: CSharpValue? { plan.entries.map { CSharpValue($0, types) } }

  /// What the name of a scalar stands for.
  var scalar: CSharpValue? {
    guard let name = plan.referredType, case .scalar(let plan)? = types[name]?.body else { return nil }
    return CSharpValue(plan, types)
  }

  private static func scalarType(_ kind: ValueKind?) -> String {
    switch kind {
    case nil: "global::System.Text.Json.JsonElement"
    case .bytes: "byte[]"
    case .timestamp: "global::System.DateTimeOffset"
    case .date: "global::System.DateTime"
    case .uuid: "global::System.Guid"
    case .bool: "bool"
    case .int32: "int"
    case .int64: "long"
    case .float64: "double"
    case .string, .object, .list: "string"
    }
  }

  // MARK: Reading

  /// An expression that reads the value; `depth` counts the lists and maps around it.
  func read(_ depth: Int = 0) -> String {
    let json = Self.reader(depth)
    guard plan.acceptsNull else { return readNonNull(depth) }
    return "\(json).IsNull ? \(isValueType ? "(\(nullableType))" : "")null : \(readNonNull(depth))"
  }

  func readNonNull(_ depth: Int = 0) -> String {
    let json = Self.reader(depth)
    if let name = plan.referredType { return "Read\(name)(ref \(json))" }
    return "\(json).\(method)(\((contents(depth) + limits(depth)).joined(separator: ", ")))"
  }

  private func contents(_ depth: Int) -> [String] {
    (items ?? entries).map { ["(ref JsonIn \(Self.reader(depth + 1))) => \($0.read(depth + 1))"] } ?? []
  }

  private func limits(_ depth: Int) -> [String] {
    var limits = plan.limits.map { "\(CSharpName.camel($0.rule.rawValue)): \(CSharpLiteral.limit($0.limit))" }
    if plan.pattern != nil { limits.append("pattern: \(pattern)") }
    if plan.hasUniqueItems, let items { limits.append("unique: \(items.writer(depth + 1))") }
    return limits
  }

  private var method: String {
    switch plan.kind {
    case nil: "Any"
    case .object: "Map"
    case .some(let kind): CSharpName.pascal(kind.rawValue)
    }
  }

  private static func reader(_ depth: Int) -> String { depth == 0 ? "json" : "item\(depth)" }

  // MARK: Writing

  /// A statement that writes `value` to `json`.
  func write(_ value: String, to json: String = "json", _ depth: Int = 0) -> String {
    guard plan.acceptsNull else { return writeNonNull(value, to: json, depth) + ";" }
    let present = isValueType ? "\(value).Value" : value
    return "if (\(value) == null) { \(json).Null(); } else { \(writeNonNull(present, to: json, depth)); }"
  }

  /// The same as an expression, of a value that is not null.
  func writeNonNull(_ value: String, to json: String = "json", _ depth: Int = 0) -> String {
    if let name = plan.referredType { return "Write\(name)(\(json), \(value))" }
    let content = (items ?? entries).map { ", " + $0.writer(depth + 1) } ?? ""
    return "\(json).\(method)(\(value)\(content))"
  }

  /// A function that writes such a value.
  func writer(_ depth: Int) -> String {
    let (json, value) = ("to\(depth)", "value\(depth)")
    let body = plan.acceptsNull ? "{ \(write(value, to: json, depth)) }" : writeNonNull(value, to: json, depth)
    return "(JsonOut \(json), \(type) \(value)) => \(body)"
  }

  // MARK: Copying and comparing

  /// An expression for a copy of what can be changed or disposed of elsewhere; the value itself where nothing can.
  func copied(_ value: String, _ depth: Int = 0) -> String {
    if let scalar { return scalar.copied(value, depth) }
    let contents = types.runtime("Contents")
    guard let content = items ?? entries else { return isAnyJSON ? "\(contents).Json(\(value))" : value }
    let copier = content.copier(depth + 1).map { ", " + $0 } ?? ""
    return "\(contents).\(plan.items == nil ? "Map" : "List")(\(value)\(copier))"
  }

  /// A function for copies of such values; nil where they are their own.
  func copier(_ depth: Int = 0) -> String? {
    let item = "item\(depth)"
    let copy = copied(item, depth)
    return copy == item ? nil : "\(item) => \(copy)"
  }

  private var isAnyJSON: Bool { plan.referredType == nil && plan.kind == nil }

  /// What compares two by content; nil where the type itself does.
  var comparer: String? {
    if let items { return container("ListComparer", items) }
    if let entries { return container("MapComparer", entries) }
    if let scalar { return scalar.comparer }
    if plan.referredType != nil { return nil }
    switch plan.kind {
    case nil: return types.runtime("JsonComparer.Default")
    case .bytes: return types.runtime("BytesComparer.Default")
    default: return nil
    }
  }

  private func container(_ comparer: String, _ content: CSharpValue) -> String {
    let type = "\(types.runtime(comparer))<\(content.type)>"
    return content.comparer.map { "new \(type)(\($0))" } ?? "\(type).Default"
  }
}
