import ContractModel

/// The places of the language where text of a contract may stand: `an error: unreachable`.
///
/// Behind the key stands what is in between: `[]` a list, `{}` a table, `key` the key of a table that is no name.
enum TextSlots {
  /// Those of the grammar.
  static let all: Set<String> = {
    var result: Set<String> = []
    for construct in Grammar.constructs {
      for key in construct.keys { collect(key.holds, Self.id(construct, key), &result) }
    }
    return result
  }()

  /// Those of a file's root where a text stands that holds `mark`.
  static func found(_ mark: Character, in root: YAMLNode, as construct: Construct) -> Set<String> {
    var result: Set<String> = []
    visit(root, .construct(construct), "") { id, text in
      if text.contains(mark) { result.insert(id) }
    }
    return result
  }

  private static func id(_ construct: Construct, _ key: Key) -> String { "\(construct.name): \(key.name)" }

  private static func collect(_ slot: Slot, _ id: String, _ result: inout Set<String>) {
    switch slot {
    case .prose, .text, .pattern, .value: result.insert(id)
    case .list(let item): collect(item, id + " []", &result)
    case .table(let keys, let item):
      if case .pointer = keys { result.insert(id + " key") }
      collect(item, id + " {}", &result)
    case .either(let scalar, let list, let mapping):
      for slot in [scalar, list, mapping].compactMap({ $0 }) { collect(slot, id, &result) }
    default: break
    }
  }

  private static func visit(_ node: YAMLNode, _ slot: Slot, _ id: String, _ take: (String, String) -> Void) {
    switch (slot, node.content) {
    case (.prose, .scalar(let scalar)), (.text, .scalar(let scalar)), (.pattern, .scalar(let scalar)),
      (.value, .scalar(let scalar)):
      take(id, scalar.text)
    case (.value, .sequence(let items)): for item in items { visit(item, .value, id, take) }
    case (.value, .mapping(let entries)): for entry in entries { visit(entry.value, .value, id, take) }
    case (.list(let slot), .sequence(let items)): for item in items { visit(item, slot, id + " []", take) }
    case (.table(_, let slot), .mapping(let entries)):
      for entry in entries {
        take(id + " key", entry.key.value)
        visit(entry.value, slot, id + " {}", take)
      }
    case (.either(let scalar, let list, let mapping), let content):
      let chosen: Slot? =
        switch content {
        case .scalar: scalar
        case .sequence: list
        case .mapping: mapping
        }
      if let chosen { visit(node, chosen, id, take) }
    case (.construct(let construct), .mapping(let entries)): visit(entries, construct, take)
    case (.oneOf(_, let constructs), .mapping(let entries)):
      let marks = Set(entries.map(\.key.value))
      if let construct = constructs.first(where: { marks.contains($0.mark ?? "") }) { visit(entries, construct, take) }
    default: break
    }
  }

  private static func visit(_ entries: [YAMLEntry], _ construct: Construct, _ take: (String, String) -> Void) {
    for entry in entries {
      guard let key = construct.key(named: entry.key.value) else { continue }
      visit(entry.value, key.holds, id(construct, key), take)
    }
  }
}
