/// Which types stand in which.
struct TypeReach {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  /// These types and all that stand in them, however deep.
  func types(from roots: [String]) -> Set<String> {
    var found: Set<String> = []
    var waiting = roots
    while let name = waiting.popLast() {
      guard found.insert(name).inserted, let type = contract.type(named: name) else { continue }
      waiting += Self.names(in: type)
    }
    return found
  }

  private static func names(in type: TypeDefinition) -> [String] {
    switch type.kind {
    case .object(let object): object.fields.compactMap(\.type.name)
    case .union(let union): union.cases.map(\.type.value)
    case .enumeration, .scalar: []
    }
  }
}

extension TypeUse {
  /// The type that is named, be it within lists and maps.
  var name: String? {
    switch shape {
    case .named(let name): name
    case .list(let item, _), .map(let item, _): item.name
    default: nil
    }
  }

  /// What stands in lists and maps, and in lists and maps within these; the type itself where it is neither.
  var innermost: TypeUse {
    switch shape {
    case .list(let item, _), .map(let item, _): item.innermost
    default: self
    }
  }
}
