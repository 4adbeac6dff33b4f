/// Lists whose items differ.
extension ValueReader {
  /// False, and that is reported, where two items are equal that may not be. What saved values are is not known.
  mutating func areUnique(
    _ nodes: [YAMLNode], of item: TypeUse, _ constraints: ItemConstraints, _ name: String
  ) -> Bool {
    guard let limit = constraints.uniqueItems, !comparesItems else { return true }
    // As readers have the items: an absent field with a default is one that was given.
    var reader = self
    reader.absence = .filled
    reader.comparesItems = true
    var first: [[UInt8]: YAMLNode] = [:]
    for node in nodes {
      guard let value = reader.read(node, as: item, named: name)?.literal else { continue }
      if first.updateValue(node, forKey: JSONText.writeCanonical(value)) == nil { continue }
      _ = report("two items of `\(name)` are equal", at: node, limit: limit, says: "unique_items stands here")
      return false
    }
    return true
  }
}
