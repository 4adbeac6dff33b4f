import ContractModel

/// Values that meet the contract: from its examples, and where none has one, the smallest that can be made.
struct SampleValues {
  private let contract: Contract
  private let examples: [String: JSONValue]

  init(_ contract: Contract) {
    self.contract = contract
    examples = ExampleValues(contract).values
  }

  /// Nil for a name that the contract does not know.
  func value(ofTypeNamed name: String) -> JSONValue? { value(ofTypeNamed: name, within: []) }

  /// A value in which no type of `ancestors` stands; nil where there is none.
  private func value(ofTypeNamed name: String, within ancestors: Set<String>) -> JSONValue? {
    if let example = examples[name] { return example }
    guard !ancestors.contains(name) else { return nil }
    let inner = ancestors.union([name])
    switch contract.type(named: name)?.kind {
    case .object(let object): return members(of: object, within: inner).map(JSONValue.object)
    case .enumeration(let type): return type.values.first.map { .string($0.wire) }
    case .union(let union): return value(of: union, within: inner)
    case .scalar(let use): return value(of: use, within: inner)
    case nil: return nil
    }
  }

  private func value(of use: TypeUse, within ancestors: Set<String>) -> JSONValue? {
    let value: JSONValue? =
      switch use.shape {
      case .string(let constraints): .string(SampleText.text(constraints))
      case .bool: .bool(true)
      case .int32(let constraints), .int64(let constraints): .integer(Self.integer(constraints))
      case .float64(let constraints): .double(Self.number(constraints))
      case .bytes(let constraints): .string(SampleText.base64(ofBytes: constraints.minBytes?.value ?? 0))
      case .timestamp: .string("2026-01-31T12:00:00.000Z")
      case .date: .string("2026-01-31")
      case .uuid: .string("00000000-0000-4000-8000-000000000000")
      case .json: .object([])
      case .list(let item, let constraints): list(of: item, constraints, within: ancestors)
      case .map(let item, let constraints): map(of: item, constraints, within: ancestors)
      case .named(let name): self.value(ofTypeNamed: name, within: ancestors)
      }
    return value ?? (use.isNullable ? .null : nil)
  }

  private func members(of object: ObjectType, within ancestors: Set<String>) -> [JSONValue.Member]? {
    var members: [JSONValue.Member] = []
    for field in object.fields where field.isRequired {
      guard let value = value(of: field.type, within: ancestors) else { return nil }
      members.append(.init(field.name.value, value))
    }
    return members
  }

  /// That of the first case that has one.
  private func value(of union: UnionType, within ancestors: Set<String>) -> JSONValue? {
    for choice in union.cases {
      guard case .object(let members)? = value(ofTypeNamed: choice.type.value, within: ancestors) else { continue }
      return .object([.init(union.tag.value, .string(choice.name.value))] + members)
    }
    return nil
  }

  /// One item where that is allowed, so that its shape is seen; none where there is no finite one, nor where several
  /// would have to differ.
  private func list(of item: TypeUse, _ constraints: ItemConstraints, within ancestors: Set<String>) -> JSONValue? {
    let count = Self.count(constraints)
    guard count > 0 else { return .array([]) }
    guard count == 1 || constraints.uniqueItems == nil else { return nil }
    guard let item = value(of: item, within: ancestors) else { return Self.empty(.array([]), constraints) }
    return .array(Array(repeating: item, count: count))
  }

  private func map(of item: TypeUse, _ constraints: ItemConstraints, within ancestors: Set<String>) -> JSONValue? {
    let count = Self.count(constraints)
    guard count > 0 else { return .object([]) }
    guard let item = value(of: item, within: ancestors) else { return Self.empty(.object([]), constraints) }
    return .object((1...count).map { .init("key\($0)", item) })
  }

  private static func empty(_ value: JSONValue, _ constraints: ItemConstraints) -> JSONValue? {
    (constraints.minItems?.value ?? 0) == 0 ? value : nil
  }

  private static func count(_ constraints: ItemConstraints) -> Int {
    max(constraints.minItems?.value ?? 0, min(1, constraints.maxItems?.value ?? 1))
  }

  /// The allowed number that is nearest to 0.
  private static func integer(_ constraints: NumberConstraints<Int64>) -> Int64 {
    let least = max(constraints.min?.value ?? .min, constraints.exclusiveMin.map { $0.value &+ 1 } ?? .min)
    let most = min(constraints.max?.value ?? .max, constraints.exclusiveMax.map { $0.value &- 1 } ?? .max)
    return max(least, min(0, most))
  }

  private static func number(_ constraints: NumberConstraints<Double>) -> Double {
    let greatest = Double.greatestFiniteMagnitude
    let least = max(constraints.min?.value ?? -greatest, constraints.exclusiveMin?.value.nextUp ?? -greatest)
    let most = min(constraints.max?.value ?? greatest, constraints.exclusiveMax?.value.nextDown ?? greatest)
    return max(least, min(0, most))
  }
}
