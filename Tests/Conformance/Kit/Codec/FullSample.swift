import ContractModel

/// A value with every field, an item in every list and an entry in every map, as far as no type holds itself.
struct FullSample {
  let contract: Contract

  func draft(ofTypeNamed name: String) -> Draft {
    draft(ofTypeNamed: name, within: []) ?? sample.draft(ofTypeNamed: name)
  }

  private var sample: Sample { Sample(contract: contract) }

  /// Nil where a type of `ancestors` would stand in it.
  private func draft(for use: TypeUse, within ancestors: Set<String>) -> Draft? {
    switch use.shape {
    case .list(let item, let limits):
      let least = sample.draft(for: use)
      guard limits.maxItems?.value != 0, let item = draft(for: item, within: ancestors) else { return least }
      return least[.item(0)] == nil ? .list([item]) : least.replacing(at: [.item(0)]) { _ in item }
    case .map(let item, let limits):
      guard limits.maxItems?.value != 0, limits.minItems?.value ?? 0 <= 1,
        let item = draft(for: item, within: ancestors)
      else { return sample.draft(for: use) }
      return .object([.init(name: Sample.key, value: item)])
    case .named(let name): return draft(ofTypeNamed: name, within: ancestors)
    case .json: return .verbatim(#"{"b":[1,-0.50,null,true,"\u00e9\/"],"a":{},"":1e2}"#)
    case .string, .bool, .int32, .int64, .float64, .bytes, .timestamp, .date, .uuid: return Sample.scalar(use)
    }
  }

  private func draft(ofTypeNamed name: String, within ancestors: Set<String>) -> Draft? {
    guard !ancestors.contains(name) else { return nil }
    let inner = ancestors.union([name])
    switch contract.type(named: name)?.kind {
    case .object(let object): return members(of: object, within: inner).map(Draft.object)
    case .union(let union):
      return union.cases.lazy.compactMap { draft(of: $0, tag: union.tag.value, within: inner) }.first
    case .scalar(let use): return draft(for: use, within: inner)
    case .enumeration, nil: return sample.draft(ofTypeNamed: name)
    }
  }

  private func draft(of unionCase: UnionCase, tag: String, within ancestors: Set<String>) -> Draft? {
    guard case .object(let object)? = contract.type(named: unionCase.type.value)?.kind else { return nil }
    let tagMember = Draft.Member(name: tag, value: .text(unionCase.name.value))
    return members(of: object, within: ancestors).map { .object([tagMember] + $0) }
  }

  private func members(of object: ObjectType, within ancestors: Set<String>) -> [Draft.Member]? {
    var members: [Draft.Member] = []
    for field in object.fields {
      if let value = draft(for: field.type, within: ancestors) {
        members.append(.init(name: field.name.value, value: value))
      } else if field.isRequired {
        return nil
      }
    }
    return members
  }
}
