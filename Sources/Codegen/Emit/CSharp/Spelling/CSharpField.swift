import ContractModel

/// A field of an object with its names spelled.
struct CSharpField: Sendable {
  /// How absence and null are told apart.
  enum Presence {
    /// `T`
    case required
    /// `T?`, always written.
    case nullable
    /// `T?`, left out when null.
    case optional
    /// `Presence<T>`
    case optionalNullable
    /// `T`, filled in where it is absent and always written.
    case filled(ConstantPlan)
  }

  let plan: FieldPlan
  let presence: Presence
  let property: CSharpName
  let argument: CSharpName
  /// The variable of a reader.
  let local: CSharpName
  let value: CSharpValue
  /// The field of `Codec` that holds the pattern, where there is one.
  let patternName: String

  /// `owner`: the object type that declares it.
  init(_ plan: FieldPlan, of owner: String, _ types: CSharpTypes) {
    self.plan = plan
    property = CSharpName(member: plan.name, of: owner)
    argument = CSharpName(argument: plan.name)
    local = CSharpName(local: plan.name)
    patternName = "PatternOf\(owner)_\(CSharpName.pascal(plan.name))"
    value = CSharpValue(plan.value, types, pattern: patternName)
    switch (plan.isRequired, plan.value.acceptsNull) {
    case (false, false): presence = plan.absence.map { .filled($0) } ?? .optional
    case (true, false): presence = .required
    case (true, true): presence = .nullable
    case (false, true): presence = .optionalNullable
    }
  }

  /// The property's type.
  var type: String {
    switch presence {
    case .required, .filled: value.nonNullType
    case .nullable, .optional: value.nullableType
    case .optionalNullable: "\(value.types.name(of: "Presence"))<\(value.nonNullType)>"
    }
  }

  /// The name on the wire, as tables of fields have it.
  var key: String { CSharpLiteral.string(plan.isRequired ? plan.name : plan.name + "?") }

  /// What compares two values by content; nil where the type itself does.
  var comparer: String? {
    guard let comparer = value.comparer else { return nil }
    guard case .optionalNullable = presence else { return comparer }
    return "new \(value.types.runtime("PresenceComparer"))<\(value.nonNullType)>(\(comparer))"
  }

  // MARK: The argument

  /// The default as an expression.
  var filling: CSharpConstant? {
    guard case .filled(let constant) = presence else { return nil }
    return CSharpConstant(constant, as: value)
  }

  /// Null stands for a default that no compiler can put in the caller's place.
  var isFilledLater: Bool { filling.map { !$0.isConstant } ?? false }

  var parameterType: String { isFilledLater ? value.nullableType : type }

  /// `string text`, `int? width = null`
  var parameter: String { "\(parameterType) \(argument)\(parameterDefault.map { " = \($0)" } ?? "")" }

  /// Nil where it must be given.
  var parameterDefault: String? {
    switch presence {
    case .required, .nullable: nil
    case .optional: "null"
    case .optionalNullable: "default(\(type))"
    case .filled: isFilledLater ? "null" : filling?.description
    }
  }

  /// What the property is given.
  var assignment: String {
    switch presence {
    case .required: some("throw new global::System.ArgumentNullException(\(CSharpLiteral.string(bareArgument)))")
    case .nullable, .optional: value.copied(argument.description)
    case .optionalNullable: copiedPresence
    case .filled:
      isFilledLater ? value.copied("\(argument) ?? \(filling?.description ?? "")") : some(filling?.description ?? "")
    }
  }

  private var copiedPresence: String {
    guard let copier = value.copier() else { return argument.description }
    return "\(value.types.runtime("Contents")).Presence(\(argument), \(copier))"
  }

  private var bareArgument: String { CSharpName.camel(plan.name) }

  /// What stands in for null, where the type has one.
  private func some(_ other: String) -> String {
    value.copied(value.isValueType ? argument.description : "\(argument) ?? \(other)")
  }
}
