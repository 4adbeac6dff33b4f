import ContractModel

/// A field of an object with its names spelled.
struct SwiftField {
  /// How absence and null are told apart.
  enum Presence {
    /// `T`
    case required
    /// `T?`, always written.
    case nullable
    /// `T?`, left out when nil.
    case optional
    /// `Presence<T>`
    case optionalNullable
    /// `T`, filled in where it is absent and always written.
    case filled(SwiftConstant)
  }

  let wireName: String
  let annotations: Annotations
  let name: SwiftName
  let presence: Presence
  let value: SwiftValue
  /// Of a path or query value.
  let textKind: ValueKind?
  let isBoxed: Bool
  let isSensitive: Bool
  /// The property's type.
  let type: String

  /// `owner`: the object type that declares it.
  init(_ plan: FieldPlan, of owner: String) {
    wireName = plan.name
    annotations = plan.annotations
    name = SwiftName(member: plan.name)
    value = SwiftValue(plan.value, pattern: "\(Self.patterns(of: owner)).\(name)")
    textKind = plan.textKind
    isBoxed = plan.isBoxed
    isSensitive = plan.isSensitive
    switch (plan.isRequired, plan.value.acceptsNull) {
    case (false, false) where plan.absence != nil:
      (presence, type) = (plan.absence.map { .filled(SwiftConstant($0)) } ?? .required, value.type)
    case (true, false): (presence, type) = (.required, value.type)
    case (true, true): (presence, type) = (.nullable, value.type)
    case (false, false): (presence, type) = (.optional, value.type + "?")
    case (false, true): (presence, type) = (.optionalNullable, "Presence<\(value.type.dropLast())>")
    }
  }

  /// The local variable of a reader: no name of the run-time files ends so.
  var local: SwiftName { name.suffixed("Value") }
  /// Whether the property is computed of another one: a boxed one, or a deprecated one, whose uses in generated code
  /// would warn.
  var isComputed: Bool { isBoxed || annotations.deprecated != nil }
  /// The property that is stored. One behind another ends as no name of a contract does: `next_box` is `nextBox`.
  var stored: SwiftName { isBoxed ? name.suffixed("Box_") : isComputed ? name.suffixed("Stored_") : name }
  /// The value, of what is stored.
  var access: String {
    guard isBoxed else { return stored.description }
    return stored.description + (hasPresence ? ".value" : "?.value")
  }
  /// The type of what is stored.
  var storedType: String {
    guard isBoxed else { return type }
    return hasPresence ? "Boxed<\(type)>" : "Boxed<\(value.type.trimmingOptional)>?"
  }
  /// The type of the local variable, and its first value where that is not nil: until the field was read.
  var localType: String { value.type + "?" + (filling.map { " = \($0)" } ?? "") }
  /// Whether the field must be there.
  var isRequired: Bool {
    switch presence {
    case .required, .nullable: true
    case .optional, .optionalNullable, .filled: false
    }
  }
  /// Whether there is always a value, or a null.
  var isAlwaysWritten: Bool { isRequired || filling != nil }
  var hasPresence: Bool {
    if case .optionalNullable = presence { return true }
    return false
  }
  /// What absence means.
  var filling: SwiftConstant? {
    if case .filled(let constant) = presence { return constant }
    return nil
  }
  /// The default of a parameter that may be left out.
  var parameterDefault: String {
    switch presence {
    case .required, .nullable: ""
    case .optional: " = nil"
    case .optionalNullable: " = .absent"
    case .filled(let constant): " = \(constant)"
    }
  }
  /// The pattern that is written at the field itself.
  var pattern: Pattern? { value.plan.pattern }

  /// What holds the patterns of an object's fields.
  static func patterns(of owner: String) -> String { "patternsOf\(owner)" }
}

extension String {
  /// The type without the `?` of its end.
  fileprivate var trimmingOptional: String { hasSuffix("?") ? String(dropLast()) : self }
}
