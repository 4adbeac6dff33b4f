import ContractModel

/// What a slot holds, in the words of the reference page.
enum SlotWords {
  static func of(_ slot: Slot) -> String {
    switch slot {
    case .prose, .text: "text"
    case .reference: "name"
    case .typeExpression: "type"
    case .size: "size"
    case .duration: "duration"
    case .value: "value"
    case .list(let item): "list: \(of(item))"
    case .table(let key, let item): "\(keys(key)) → \(of(item))"
    case .construct(let construct): link(construct)
    case .oneOf(_, let constructs): constructs.map(link).joined(separator: " or ")
    case .either(let scalar, let list, let mapping):
      [scalar, list, mapping].compactMap { $0.map(of) }.joined(separator: ", or ")
    case .integer, .number, .flag, .semanticVersion, .route, .path, .loopbackURL, .emission, .pattern, .choice:
      slot.description
    }
  }

  static func title(of construct: Construct) -> String {
    let words = SchemaName.of(construct).split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func link(_ construct: Construct) -> String {
    let title = title(of: construct)
    return "[\(title.lowercased())](#\(title.lowercased().split(separator: " ").joined(separator: "-")))"
  }

  private static func keys(_ key: Slot.TableKey) -> String {
    switch key {
    case .name, .fieldName: "names"
    case .pointer: "pointers"
    case .lintRule: "lint rules"
    }
  }
}
