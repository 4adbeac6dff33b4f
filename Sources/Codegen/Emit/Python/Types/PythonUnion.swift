/// The union of the dataclasses of its cases.
struct PythonUnion {
  private let type: TypePlan
  private let plan: UnionPlan

  init(_ type: TypePlan, _ plan: UnionPlan) {
    self.type = type
    self.plan = plan
  }

  var lines: Lines {
    let cases = plan.cases.map(\.type) + (plan.isOpen ? ["UnknownCase"] : [])
    return Lines {
      "\(type.name): _typing.TypeAlias = _typing.Union[\(cases.joined(separator: ", "))]"
      PythonDoc.string(type.annotations)
    }
  }
}
