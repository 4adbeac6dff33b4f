import ContractModel

extension Contract {
  /// `use`, or what the named scalar that it names says.
  func resolvingScalar(_ use: TypeUse) -> TypeUse {
    guard case .named(let name) = use.shape, case .scalar(let inner)? = type(named: name)?.kind else { return use }
    return resolvingScalar(inner)
  }

  /// Whether null is a value there.
  func allowsNull(_ use: TypeUse) -> Bool { use.isNullable || resolvingScalar(use).isNullable || isAny(use) }

  /// Whether any JSON value fits there.
  func isAny(_ use: TypeUse) -> Bool {
    if case .json = resolvingScalar(use).shape { true } else { false }
  }
}
