import ContractModel

/// A field of an object with its names spelled.
struct PythonField {
  let plan: FieldPlan
  let wireName: String
  let name: PythonName
  /// The annotation in `models`.
  let type: String

  init(_ plan: FieldPlan) {
    self.plan = plan
    wireName = plan.name
    name = PythonName(member: plan.name)
    let value = PythonValue(plan.value).type
    switch (plan.isRequired || plan.absence != nil, plan.value.acceptsNull) {
    case (true, _): type = value
    case (false, false): type = value + " | None"
    case (false, true): type = value + " | Absent"
    }
  }

  /// Whether there is always a value, or a null.
  var isAlwaysWritten: Bool { plan.isRequired || plan.absence != nil }

  /// Whether absence and null are two things.
  var hasPresence: Bool { !isAlwaysWritten && plan.value.acceptsNull }

  /// What absence means, as an expression; nil where the field must be there. `prefix` stands before names of `models`.
  func absence(prefix: String = "") -> PythonConstant? {
    if let constant = plan.absence { return PythonConstant(constant, prefix: prefix) }
    return nil
  }

  /// The name on the wire as a literal.
  var key: String { PythonLiteral.string(wireName) }
}
