import ContractModel

/// A field of an object with its names spelled.
struct PythonField {
  let plan: FieldPlan
  let wireName: String
  let name: PythonName
  let value: PythonValue
  /// The definition of its pattern, for the line before a function.
  let pattern: String?

  /// `owner`: the object type that declares it.
  init(_ plan: FieldPlan, of owner: String) {
    self.plan = plan
    wireName = plan.name
    name = PythonName(member: plan.name)
    let patternName = plan.value.pattern.map { _ in PythonPattern.name(of: owner, field: plan.name) }
    value = PythonValue(plan.value, pattern: patternName ?? "")
    pattern = plan.value.pattern.map { "\(patternName ?? ""): Final = \(PythonPattern($0))" }
  }

  /// The annotation in `models`.
  var type: String {
    if isAlwaysWritten { return value.type }
    return value.type + (hasPresence ? " | Absent" : " | None")
  }

  /// Whether there is always a value, or a null.
  var isAlwaysWritten: Bool { plan.isRequired || plan.absence != nil }

  /// Whether absence and null are two things.
  var hasPresence: Bool { !isAlwaysWritten && (plan.value.acceptsNull || plan.value.acceptsAny) }

  /// What absence means, as an expression; nil where the field must be there. `prefix` stands before names of `models`.
  func absence(prefix: String = "") -> PythonConstant? {
    if let constant = plan.absence { return PythonConstant(constant, prefix: prefix) }
    return nil
  }

  /// The name on the wire as a literal.
  var key: String { PythonLiteral.string(wireName) }
}
