import ContractModel

/// A place in the documents of one type, found by walking the type.
struct TypedPlace: Sendable {
  /// As in the ids of cases: `fragments.0:text.text`; empty for the document as a whole.
  let label: String
  let path: DocumentPath
  let kind: Kind

  enum Kind: Sendable {
    /// A value, and the field that holds it; nil for items.
    case value(TypeUse, Field?)
    /// An object with its fields, and its tag where it is a case of a union.
    case object(ObjectType, tag: String?, SourceSpan)
    case union(UnionType)
  }
}

/// All places of a type, in the order of its fields; a type that holds itself is entered once.
struct TypedPlaces {
  private(set) var all: [TypedPlace] = []
  private let contract: Contract

  init(ofTypeNamed name: String, in contract: Contract) {
    self.contract = contract
    visit(typeNamed: name, at: "", DocumentPath(), within: [])
  }

  private mutating func visit(_ use: TypeUse, _ field: Field?, at label: String, _ path: DocumentPath, within: [String])
  {
    all.append(TypedPlace(label: label, path: path, kind: .value(use, field)))
    switch use.shape {
    case .list(let item, _), .map(let item, _):
      visit(item, nil, at: "\(label).0", path.down(.item), within: within)
    case .named(let name): visit(typeNamed: name, at: label, path, within: within)
    default: return
    }
  }

  private mutating func visit(typeNamed name: String, at label: String, _ path: DocumentPath, within: [String]) {
    guard !within.contains(name), let type = contract.type(named: name) else { return }
    switch type.kind {
    case .object(let object): enter(object, tag: nil, type.name.span, at: label, path, within: within + [name])
    case .union(let union):
      all.append(TypedPlace(label: label, path: path, kind: .union(union)))
      for unionCase in union.cases {
        guard case .object(let object)? = contract.type(named: unionCase.type.value)?.kind else { continue }
        enter(
          object, tag: union.tag.value, unionCase.type.span, at: "\(label):\(unionCase.name.value)",
          path.entering(unionCase.name.value, by: union.tag.value), within: within + [name])
      }
    case .enumeration, .scalar: return
    }
  }

  private mutating func enter(
    _ object: ObjectType, tag: String?, _ span: SourceSpan, at label: String, _ path: DocumentPath, within: [String]
  ) {
    all.append(TypedPlace(label: label, path: path, kind: .object(object, tag: tag, span)))
    for field in object.fields {
      let name = field.name.value
      visit(
        field.type, field, at: label.isEmpty ? name : "\(label).\(name)", path.down(.field(name)), within: within)
    }
  }
}
