import ContractModel

/// How every type of a contract is read and written, for all languages: what is strict is decided here, once.
struct CodecPlan: Sendable {
  let types: [TypePlan]

  init(_ contract: Contract) {
    let cases = Self.unionCases(of: contract)
    let cycles = ContainmentCycles(contract.types)
    types = contract.types.mapInParallel { type in
      TypePlan(
        name: type.name.value, annotations: type.annotations, origin: type.origin,
        body: Self.body(of: type, cases, cycles, contract))
    }
  }

  private static func unionCases(of contract: Contract) -> Set<String> {
    var names: Set<String> = []
    for type in contract.types {
      if case .union(let union) = type.kind { names.formUnion(union.cases.map(\.type.value)) }
    }
    return names
  }

  private static func body(
    of type: TypeDefinition, _ unionCases: Set<String>, _ cycles: ContainmentCycles, _ contract: Contract
  ) -> TypePlan.Body {
    let name = type.name.value
    switch type.kind {
    case .object(let object):
      let fields = object.fields.map { field in
        FieldPlan(
          name: field.name.value, annotations: field.annotations, isRequired: field.isRequired,
          value: ValuePlan(field.type), textKind: type.origin.isParameters ? textKind(of: field.type, contract) : nil,
          absence: field.defaultValue.flatMap { ConstantPlan($0, as: field.type, in: contract) },
          isBoxed: cycles.needsBox(field, of: name), isSensitive: field.sensitive != nil)
      }
      return .object(
        ObjectPlan(
          fields: fields, rejectsUnknownFields: object.unknownFields == .reject,
          isUnionCase: unionCases.contains(name)))
    case .enumeration(let enumeration):
      let values = enumeration.values.map {
        EnumPlan.Value(name: $0.name.value, wire: $0.wire, annotations: $0.annotations)
      }
      return .enumeration(EnumPlan(values: values, isOpen: enumeration.isOpen))
    case .union(let union):
      let cases = union.cases.map { UnionPlan.Case(name: $0.name.value, type: $0.type.value) }
      return .union(
        UnionPlan(
          tag: union.tag.value, cases: cases, isOpen: union.isOpen, isBoxed: cycles.holdsItself(union: name)))
    case .scalar(let use): return .scalar(ValuePlan(use))
    }
  }

  private static func textKind(of use: TypeUse, _ contract: Contract) -> ValueKind {
    guard case .named(let name) = use.shape else { return ValuePlan(use).kind ?? .string }
    guard case .scalar(let scalar)? = contract.type(named: name)?.kind else { return .string }
    return ValuePlan(scalar).kind ?? .string
  }
}
