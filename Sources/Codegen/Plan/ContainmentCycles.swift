import ContractModel

/// Which types hold themselves by value, so that a language of value types needs a reference somewhere.
///
/// Lists and maps are references already. A union that is part of a cycle becomes the reference; what cycles are left then run
/// through fields that may be absent or null, since the resolver lets no other be.
struct ContainmentCycles {
  private let unions: Set<String>
  private let groups: [Int]
  private let indices: [String: Int]

  init(_ types: [TypeDefinition]) {
    let indices = Dictionary(zip(types.map(\.name.value), types.indices)) { first, _ in first }
    var held = types.map { type in Self.heldByValue(type).compactMap { indices[$0] } }
    let allGroups = StronglyConnected.groups(of: held)
    var unions: Set<String> = []
    for (index, type) in types.enumerated() {
      guard case .union = type.kind, held[index].contains(where: { allGroups[$0] == allGroups[index] }) else {
        continue
      }
      unions.insert(type.name.value)
      held[index] = []
    }
    self.unions = unions
    self.indices = indices
    groups = unions.isEmpty ? allGroups : StronglyConnected.groups(of: held)
  }

  func holdsItself(union name: String) -> Bool { unions.contains(name) }

  /// Whether the field closes a cycle, and may be absent or null. One with a default has a value always.
  func needsBox(_ field: Field, of type: String) -> Bool {
    guard case .named(let held) = field.type.shape else { return false }
    guard field.type.isNullable || (!field.isRequired && field.defaultValue == nil) else { return false }
    guard let held = indices[held], let type = indices[type] else { return false }
    return groups[held] == groups[type]
  }

  private static func heldByValue(_ type: TypeDefinition) -> [String] {
    switch type.kind {
    case .object(let object):
      object.fields.compactMap { field in
        if case .named(let name) = field.type.shape { return name }
        return nil
      }
    case .union(let union): union.cases.map(\.type.value)
    case .enumeration, .scalar: []
    }
  }
}
