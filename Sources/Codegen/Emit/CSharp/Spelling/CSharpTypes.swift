/// The types of a contract by name, and what they are called from anywhere in the output.
struct CSharpTypes: Sendable {
  /// That of the types; what is internal lies in one below it.
  let namespace: String
  private let plans: [String: TypePlan]

  init(_ plan: CodecPlan, namespace: String) {
    self.namespace = namespace
    plans = Dictionary(plan.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ name: String) -> TypePlan? { plans[name] }

  /// Qualified: a type or a member of the contract may have any name.
  func name(of type: String) -> String { "global::\(namespace).\(type)" }

  func runtime(_ name: String) -> String { "global::\(namespace).Internal.\(name)" }

  func fields(of type: String?) -> [FieldPlan] {
    guard let type, case .object(let object)? = plans[type]?.body else { return [] }
    return object.fields
  }
}
