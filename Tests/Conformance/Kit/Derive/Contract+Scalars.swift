import ContractModel

extension Contract {
  /// `use`, or what the named scalar that it names says.
  func resolvingScalar(_ use: TypeUse) -> TypeUse {
    guard case .named(let name) = use.shape, case .scalar(let inner)? = type(named: name)?.kind else { return use }
    return resolvingScalar(inner)
  }

  /// Whether null is a value there.
  func allowsNull(_ use: TypeUse) -> Bool { use.isNullable || resolvingScalar(use).isNullable }

  /// The type expression in words: `string`, `list`, `TextFragment`.
  func spelling(of use: TypeUse) -> String {
    switch use.shape {
    case .string: "string"
    case .bool: "bool"
    case .int32: "int32"
    case .int64: "int64"
    case .float64: "float64"
    case .list(let item, _): "list<\(spelling(of: item))>"
    case .named(let name): name
    }
  }
}
