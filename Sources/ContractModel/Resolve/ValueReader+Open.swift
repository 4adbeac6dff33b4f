/// Values whose parts the contract does not name.
extension ValueReader {
  mutating func readMap(
    _ node: YAMLNode, of value: TypeUse, _ constraints: ItemConstraints, _ name: String
  ) -> ValueTemplate? {
    guard case .mapping(let entries) = node.content else { return wrongKind(node, "a map", name) }
    let members = entries.map { ($0.key.value, read($0.value, as: value, named: $0.key.value)) }
    if let least = constraints.minItems, entries.count < least.value {
      return report("`\(name)` has fewer items than min_items \(least.value)", at: node, limit: least.span)
    }
    if let most = constraints.maxItems, entries.count > most.value {
      return report("`\(name)` has more items than max_items \(most.value)", at: node, limit: most.span)
    }
    let good = members.compactMap { name, value in value.map { ValueTemplate.Member(name: name, value: $0) } }
    return good.count == members.count ? .object(collapsing: good) : nil
  }

  /// An unquoted JSON number, `true`, `false` and `null` are those values; every other scalar is a text.
  mutating func readJSON(_ node: YAMLNode, as use: TypeUse, _ name: String) -> ValueTemplate? {
    switch node.content {
    case .scalar(let scalar): return readJSON(scalar, node, name)
    case .sequence(let nodes):
      let items = nodes.compactMap { read($0, as: use, named: name) }
      return items.count == nodes.count ? .array(collapsing: items) : nil
    case .mapping: return readMap(node, of: use, ItemConstraints(), name)
    }
  }

  private mutating func readJSON(_ scalar: YAMLScalar, _ node: YAMLNode, _ name: String) -> ValueTemplate? {
    guard scalar.style == .plain else { return .literal(.string(scalar.text)) }
    switch scalar.text {
    case "true": return .literal(.bool(true))
    case "false": return .literal(.bool(false))
    case "null": return .literal(.null)
    case "": return report("`\(name)` has no value", at: node, help: "write `null`, or `\"\"` for an empty text")
    default: break
    }
    if let number = NumberText.parse(scalar.text.utf8) { return .literal(number) }
    guard NumberText.shape(of: scalar.text.utf8) == nil else {
      return report(
        "`\(name)` is a number that no reader keeps: it is longer than 64 characters or no finite float64", at: node,
        help: "put it in quotes if it is a text")
    }
    return .literal(.string(scalar.text))
  }
}
