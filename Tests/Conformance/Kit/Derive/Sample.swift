import ContractModel

/// A small value of a type, for places that no example fills.
struct Sample {
  /// Of the entries of maps.
  static let key = "key"
  /// Longer lists and maps are not built.
  private static let longestList = 1_000

  let contract: Contract

  /// Null for a type of which no value is finite; no sound contract has one.
  func draft(for use: TypeUse) -> Draft { finite(use, within: []) ?? .verbatim("null") }

  func draft(ofTypeNamed name: String) -> Draft { finite(typeNamed: name, within: []) ?? .verbatim("null") }

  func draft(of unionCase: UnionCase, tag: String) -> Draft {
    finite(unionCase, tag: tag, within: []) ?? .verbatim("null")
  }

  /// A value of a type that needs no other; nil for those that do.
  static func scalar(_ use: TypeUse) -> Draft? {
    switch use.shape {
    case .string(let constraints): text(constraints)
    case .bool: .verbatim("true")
    case .int32(let constraints), .int64(let constraints): .verbatim("\(integer(constraints))")
    case .float64(let constraints): .verbatim("\(number(constraints))")
    case .bytes(let constraints): BytesBoundaries.text(ofBytes: constraints.minBytes?.value ?? 0, startingWith: [])
    case .timestamp: .text("2026-01-31T23:59:59.000Z")
    case .date: .text("2026-01-31")
    case .uuid: .text("00000000-0000-4000-8000-000000000000")
    case .json, .list, .map, .named: nil
    }
  }

  /// A value in which no type of `ancestors` stands; nil where there is none.
  private func finite(_ use: TypeUse, within ancestors: Set<String>) -> Draft? {
    switch use.shape {
    case .string, .bool, .int32, .int64, .float64, .bytes, .timestamp, .date, .uuid: Self.scalar(use)
    case .json: .verbatim("true")
    case .list(let item, let constraints): list(of: item, constraints, within: ancestors)
    case .map(let item, let constraints): map(of: item, constraints.minItems?.value ?? 0, within: ancestors)
    case .named(let name): finite(typeNamed: name, within: ancestors) ?? (use.isNullable ? .verbatim("null") : nil)
    }
  }

  private func list(of item: TypeUse, _ constraints: ItemConstraints, within ancestors: Set<String>) -> Draft? {
    let count = constraints.minItems?.value ?? 0
    guard count > 0 else { return .list([]) }
    if constraints.uniqueItems != nil, count > 1 {
      return DistinctValues(contract: contract).drafts(count, of: item).map(Draft.list)
    }
    return finite(item, within: ancestors).map { item in
      count > Self.longestList ? .repeated(item, count: count) : .list(Array(repeating: item, count: count))
    }
  }

  private func map(of item: TypeUse, _ count: Int, within ancestors: Set<String>) -> Draft? {
    guard count > 0 else { return .object([]) }
    return finite(item, within: ancestors).map { value in
      count > Self.longestList
        ? .entries(value, count: count)
        : .object((0..<count).map { .init(name: "\(Self.key)\($0)", value: value) })
    }
  }

  private func finite(typeNamed name: String, within ancestors: Set<String>) -> Draft? {
    guard !ancestors.contains(name) else { return nil }
    let inner = ancestors.union([name])
    switch contract.type(named: name)?.kind {
    case .object(let object): return members(of: object, within: inner).map(Draft.object)
    case .enumeration(let type): return type.values.first.map { .text($0.wire) }
    case .union(let union):
      return union.cases.lazy.compactMap { finite($0, tag: union.tag.value, within: inner) }.first
    case .scalar(let use): return finite(use, within: inner)
    case nil: return nil
    }
  }

  private func finite(_ unionCase: UnionCase, tag: String, within ancestors: Set<String>) -> Draft? {
    guard case .object(let object)? = contract.type(named: unionCase.type.value)?.kind else { return nil }
    let tagMember = Draft.Member(name: tag, value: .text(unionCase.name.value))
    return members(of: object, within: ancestors).map { .object([tagMember] + $0) }
  }

  private func members(of object: ObjectType, within ancestors: Set<String>) -> [Draft.Member]? {
    var members: [Draft.Member] = []
    for field in object.fields where field.isRequired {
      guard let value = finite(field.type, within: ancestors) else { return nil }
      members.append(.init(name: field.name.value, value: value))
    }
    return members
  }

  private static func text(_ constraints: StringConstraints) -> Draft {
    let least = max(constraints.minLength?.value ?? 0, constraints.minBytes?.value ?? 0)
    if let pattern = constraints.pattern?.value, let text = PatternText(pattern).shortest(from: least) {
      return .text(text)
    }
    let most = min(constraints.maxLength?.value ?? 1, constraints.maxBytes?.value ?? 1)
    return .filled(unit: Array("a".utf8), count: max(least, min(1, most)), rest: [])
  }

  private static func integer(_ constraints: NumberConstraints<Int64>) -> Int64 {
    let least = max(constraints.min?.value ?? .min, constraints.exclusiveMin.map { $0.value &+ 1 } ?? .min)
    let most = min(constraints.max?.value ?? .max, constraints.exclusiveMax.map { $0.value &- 1 } ?? .max)
    return max(least, min(0, most))
  }

  private static func number(_ constraints: NumberConstraints<Double>) -> Double {
    let least = max(
      constraints.min?.value ?? -.greatestFiniteMagnitude,
      constraints.exclusiveMin?.value.nextUp ?? -.greatestFiniteMagnitude)
    let most = min(
      constraints.max?.value ?? .greatestFiniteMagnitude,
      constraints.exclusiveMax?.value.nextDown ?? .greatestFiniteMagnitude)
    return max(least, min(0, most))
  }
}
