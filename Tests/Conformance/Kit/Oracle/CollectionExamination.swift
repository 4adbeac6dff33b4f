import ContractModel

extension Examination {
  mutating func examineList(
    _ value: WireValue, of item: TypeUse, _ constraints: ItemConstraints, at path: String, span: SourceSpan
  ) {
    guard case .array(let items) = value else {
      return report(.type, at: path, expected: "an array", found: value.kindInWords, span: span)
    }
    for (index, element) in items.enumerated() { examine(element, against: item, at: "\(path)/\(index)") }
    examineCount(items.count, constraints, of: "list", at: path)
  }

  /// Keys are any text; that they differ is a rule of the document.
  mutating func examineMap(
    _ value: WireValue, of item: TypeUse, _ constraints: ItemConstraints, at path: String, span: SourceSpan
  ) {
    guard case .object(let members) = value else {
      return report(.type, at: path, expected: "an object", found: value.kindInWords, span: span)
    }
    for member in members { examine(member.value, against: item, at: "\(path)/\(PointerToken.text(member.name))") }
    examineCount(members.count, constraints, of: "map", at: path)
  }

  /// What stands in a `json` slot: only a number can be wrong, by being no finite double and no int64.
  mutating func examineJSON(_ value: WireValue, at path: String, span: SourceSpan) {
    switch value {
    case .number(let text): examineJSONNumber(text, at: path, span: span)
    case .array(let items):
      for (index, element) in items.enumerated() { examineJSON(element, at: "\(path)/\(index)", span: span) }
    case .object(let members):
      for member in members {
        examineJSON(member.value, at: "\(path)/\(PointerToken.text(member.name))", span: span)
      }
    case .null, .bool, .string, .longString: return
    }
  }

  private mutating func examineCount(_ count: Int, _ constraints: ItemConstraints, of kind: String, at path: String) {
    let found = "one of \(count)"
    if let least = constraints.minItems, count < least.value {
      report(.minItems, at: path, expected: "a \(kind) of at least \(least.value)", found: found, span: least.span)
    } else if let most = constraints.maxItems, count > most.value {
      report(.maxItems, at: path, expected: "a \(kind) of at most \(most.value)", found: found, span: most.span)
    }
  }
}
