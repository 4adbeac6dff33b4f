import ContractModel

/// How one value is read: steps in the order in which their violations are reported.
struct ValuePlan: Sendable {
  enum Step: Sendable {
    /// Null is a value of its own and ends the steps.
    case acceptNull
    /// Any other kind is the violation `type`, or `null`.
    case expect(ValueKind)
    /// A limit that a number keeps; `range` is part of the kind.
    case limit(ViolationRule, Limit)
    /// The pattern that a text matches as a whole.
    case match(Pattern)
    /// Any JSON value, null included.
    case acceptAny
    /// No two items of a list are written alike, the order of members aside; items that broke a rule are not compared.
    case unique
    /// Each item of a list.
    case items(ValuePlan)
    /// Each value of a map; its keys are any text.
    case entries(ValuePlan)
    /// The steps of a type with a name.
    case refer(String)
  }

  /// The number beside a constraint.
  enum Limit: Sendable {
    case integer(Int64)
    case double(Double)
  }

  let steps: [Step]
}

extension ValuePlan {
  var acceptsNull: Bool {
    if case .acceptNull? = steps.first { return true }
    return false
  }

  /// Whether null is one of the values of the type itself.
  var acceptsAny: Bool {
    steps.contains { step in
      if case .acceptAny = step { return true }
      return false
    }
  }

  /// The steps of a value that is not null.
  var nonNullSteps: ArraySlice<Step> { acceptsNull ? steps.dropFirst() : steps[...] }

  var limits: [(rule: ViolationRule, limit: Limit)] {
    steps.compactMap { step in
      if case .limit(let rule, let limit) = step { return (rule, limit) }
      return nil
    }
  }

  /// The type that stands here itself, not inside of a list or map.
  var referredType: String? {
    for case .refer(let name) in steps { return name }
    return nil
  }

  var items: ValuePlan? {
    for case .items(let plan) in steps { return plan }
    return nil
  }

  var entries: ValuePlan? {
    for case .entries(let plan) in steps { return plan }
    return nil
  }

  var hasUniqueItems: Bool {
    steps.contains { step in
      if case .unique = step { return true }
      return false
    }
  }

  var pattern: Pattern? {
    for case .match(let pattern) in steps { return pattern }
    return nil
  }

  var kind: ValueKind? {
    for case .expect(let kind) in steps { return kind }
    return nil
  }
}
