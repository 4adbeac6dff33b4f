import ContractModel

/// How values of one type are read and written.
struct TypePlan: Sendable {
  enum Body: Sendable {
    case object(ObjectPlan)
    case enumeration(EnumPlan)
    case union(UnionPlan)
    /// A scalar with a name.
    case scalar(ValuePlan)
  }

  let name: String
  let annotations: Annotations
  let origin: TypeDefinition.Origin
  let body: Body
}

/// Fields in contract order; missing ones are reported in this order at the object's end.
struct ObjectPlan: Sendable {
  let fields: [FieldPlan]
  let rejectsUnknownFields: Bool
  /// The tag stands beside the fields.
  let isUnionCase: Bool
}

struct FieldPlan: Sendable {
  let name: String
  let annotations: Annotations
  let isRequired: Bool
  let value: ValuePlan
  /// The kind of a path or query value, whose name it may hide: numbers and flags are written bare. Nil for a field of a
  /// JSON object.
  let textKind: ValueKind?
  /// What absence means.
  let absence: ConstantPlan?
  /// A value type would be infinite without a reference here.
  let isBoxed: Bool
  /// It stands in no description, dump or log.
  let isSensitive: Bool
}

struct EnumPlan: Sendable {
  struct Value: Sendable {
    let name: String
    let wire: String
    let annotations: Annotations
  }

  let values: [Value]
  let isOpen: Bool
}

struct UnionPlan: Sendable {
  struct Case: Sendable {
    /// The value of the tag.
    let name: String
    let type: String
  }

  let tag: String
  let cases: [Case]
  /// Cases that are not known are kept, as any JSON.
  let isOpen: Bool
  /// A value type would be infinite without a reference here.
  let isBoxed: Bool
}
