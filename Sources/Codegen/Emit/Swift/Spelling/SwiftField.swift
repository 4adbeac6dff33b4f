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
  }

  let wireName: String
  let doc: String?
  let name: SwiftName
  let presence: Presence
  let value: SwiftValue
  let isBoxed: Bool
  /// The property's type.
  let type: String

  init(_ plan: FieldPlan) {
    wireName = plan.name
    doc = plan.doc
    name = SwiftName(member: plan.name)
    value = SwiftValue(plan.value)
    isBoxed = plan.isBoxed
    switch (plan.isRequired, plan.value.acceptsNull) {
    case (true, false): (presence, type) = (.required, value.type)
    case (true, true): (presence, type) = (.nullable, value.type)
    case (false, false): (presence, type) = (.optional, value.type + "?")
    case (false, true): (presence, type) = (.optionalNullable, "Presence<\(value.type.dropLast())>")
    }
  }

  /// The local variable of a reader: no name of the run-time files ends so.
  var local: SwiftName { name.suffixed("Value") }
  /// The property that is stored. A boxed one ends as no name of a contract does: `next_box` is `nextBox`.
  var stored: SwiftName { isBoxed ? name.suffixed("Box_") : name }
  /// The type of what is stored.
  var storedType: String {
    guard isBoxed else { return type }
    return presence == .optionalNullable ? "Boxed<\(type)>" : "Boxed<\(value.type.trimmingOptional)>?"
  }
  /// The type of the local variable: nil until the field was read.
  var localType: String { value.type + "?" }
  var isRequired: Bool { presence == .required || presence == .nullable }
}

extension String {
  /// The type without the `?` of its end.
  fileprivate var trimmingOptional: String { hasSuffix("?") ? String(dropLast()) : self }
}
