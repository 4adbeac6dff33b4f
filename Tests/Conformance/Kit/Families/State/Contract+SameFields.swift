import ContractModel

extension Contract {
  /// The fields of the object type of this name; none where it is no object.
  func fields(ofTypeNamed name: String) -> [Field] {
    guard case .object(let object)? = type(named: name)?.kind else { return [] }
    return object.fields
  }

  /// Whether two object types have fields of the same names and types, and have any.
  func haveSameFields(_ left: String, _ right: String) -> Bool {
    func shape(_ name: String) -> [String] {
      fields(ofTypeNamed: name).map { "\($0.name.value) \($0.isRequired) \($0.type.expression)" }.sorted()
    }
    let shapes = (shape(left), shape(right))
    return !shapes.0.isEmpty && shapes.0 == shapes.1
  }
}
