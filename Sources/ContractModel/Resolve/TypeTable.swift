/// The types of a contract by name. Types in which something was wrong are missing.
struct TypeTable {
  private(set) var definitions: [TypeDefinition] = []
  private var index: [String: Int] = [:]

  mutating func add(_ definition: TypeDefinition) {
    index[definition.name.value] = definitions.count
    definitions.append(definition)
  }

  /// Replaces the fields of an object type.
  mutating func setFields(_ fields: [Field], of type: String) {
    guard let position = index[type], case .object(let object) = definitions[position].kind else { return }
    let old = definitions[position]
    definitions[position] = TypeDefinition(
      name: old.name, annotations: old.annotations, origin: old.origin,
      kind: .object(ObjectType(fields: fields, unknownFields: object.unknownFields)))
  }

  subscript(name: String) -> TypeDefinition? { index[name].map { definitions[$0] } }

  func object(_ name: String) -> ObjectType? {
    guard case .object(let object)? = self[name]?.kind else { return nil }
    return object
  }
}
