/// How one value is read: steps in the order in which their violations are reported.
struct ValuePlan: Sendable {
  enum Step: Sendable {
    /// Null is a value of its own and ends the steps.
    case acceptNull
    /// Any other kind is the violation `type`, or `null`.
    case expect(ValueKind)
    /// A limit that a number keeps; `range` is part of the kind.
    case limit(ViolationRule, Limit)
    /// Each item of a list.
    case items(ValuePlan)
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

  /// The steps of a value that is not null.
  var nonNullSteps: ArraySlice<Step> { acceptsNull ? steps.dropFirst() : steps[...] }

  var limits: [(rule: ViolationRule, limit: Limit)] {
    steps.compactMap { step in
      if case .limit(let rule, let limit) = step { return (rule, limit) }
      return nil
    }
  }

  /// The type that stands here itself, not as an item of a list.
  var referredType: String? {
    for case .refer(let name) in steps { return name }
    return nil
  }

  var items: ValuePlan? {
    for case .items(let plan) in steps { return plan }
    return nil
  }

  var kind: ValueKind? {
    for case .expect(let kind) in steps { return kind }
    return nil
  }
}
