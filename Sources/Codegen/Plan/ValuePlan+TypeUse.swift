import ContractModel

extension ValuePlan {
  init(_ use: TypeUse) {
    var steps: [Step] = use.isNullable ? [.acceptNull] : []
    switch use.shape {
    case .string(let limits): steps += [.expect(.string)] + Self.limits(limits)
    case .bool: steps.append(.expect(.bool))
    case .int32(let limits): steps += [.expect(.int32)] + Self.limits(limits, Limit.integer)
    case .int64(let limits): steps += [.expect(.int64)] + Self.limits(limits, Limit.integer)
    case .float64(let limits): steps += [.expect(.float64)] + Self.limits(limits, Limit.double)
    case .bytes(let limits): steps += [.expect(.bytes)] + Self.limits(limits)
    case .timestamp: steps.append(.expect(.timestamp))
    case .date: steps.append(.expect(.date))
    case .uuid: steps.append(.expect(.uuid))
    case .json: steps.append(.acceptAny)
    case .list(let item, let limits): steps += [.expect(.list), .items(ValuePlan(item))] + Self.limits(limits)
    case .map(let value, let limits):
      steps += [.expect(.object), .entries(ValuePlan(value))] + Self.limits(limits)
    case .named(let name): steps.append(.refer(name))
    }
    self.steps = steps
  }

  private static func limits(_ limits: StringConstraints) -> [Step] {
    [
      step(.minLength, limits.minLength), step(.maxLength, limits.maxLength), step(.minBytes, limits.minBytes),
      step(.maxBytes, limits.maxBytes), limits.pattern.map { .match($0.value) },
    ].compactMap(\.self)
  }

  private static func limits(_ limits: ByteConstraints) -> [Step] {
    [step(.minBytes, limits.minBytes), step(.maxBytes, limits.maxBytes)].compactMap(\.self)
  }

  private static func limits(_ limits: ItemConstraints) -> [Step] {
    [step(.minItems, limits.minItems), step(.maxItems, limits.maxItems), limits.uniqueItems.map { _ in .unique }]
      .compactMap(\.self)
  }

  private static func limits<Number>(_ limits: NumberConstraints<Number>, _ limit: (Number) -> Limit) -> [Step] {
    let bounds: [(ViolationRule, Located<Number>?)] = [
      (.min, limits.min), (.max, limits.max), (.exclusiveMin, limits.exclusiveMin),
      (.exclusiveMax, limits.exclusiveMax),
    ]
    return bounds.compactMap { rule, bound in bound.map { .limit(rule, limit($0.value)) } }
  }

  private static func step(_ rule: ViolationRule, _ limit: Located<Int>?) -> Step? {
    limit.map { .limit(rule, .integer(Int64($0.value))) }
  }
}
