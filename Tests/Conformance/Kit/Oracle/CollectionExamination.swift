import ContractModel

extension Examination {
  mutating func examineList(
    _ value: WireValue, of item: TypeUse, _ constraints: ItemConstraints, at path: String, span: SourceSpan
  ) {
    guard case .array(let items) = value else {
      return report(.type, at: path, expected: "an array", found: value.kindInWords, span: span)
    }
    // Items that break their type are equal to nothing.
    var sound: [WireValue] = []
    for (index, element) in items.enumerated() {
      let faultsBefore = faults.count
      examine(element, against: item, at: "\(path)/\(index)")
      if faults.count == faultsBefore { sound.append(element) }
    }
    guard isWithin(items.count, constraints, of: "list", at: path), let place = constraints.uniqueItems else { return }
    let form = ComparableForm(contract: contract)
    guard Set(sound.lazy.map { form.of($0, as: item) }).count < sound.count else { return }
    report(.uniqueItems, at: path, expected: "a list whose items differ", found: "one with equal items", span: place)
  }

  /// Keys are any text; that they differ is a rule of the document.
  mutating func examineMap(
    _ value: WireValue, of item: TypeUse, _ constraints: ItemConstraints, at path: String, span: SourceSpan
  ) {
    guard case .object(let members) = value else {
      return report(.type, at: path, expected: "an object", found: value.kindInWords, span: span)
    }
    for member in members { examine(member.value, against: item, at: "\(path)/\(PointerToken.text(member.name))") }
    _ = isWithin(members.count, constraints, of: "map", at: path)
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

  /// Reports the bound that is broken.
  private mutating func isWithin(
    _ count: Int, _ constraints: ItemConstraints, of kind: String, at path: String
  ) -> Bool {
    let found = "one of \(count)"
    if let least = constraints.minItems, count < least.value {
      report(.minItems, at: path, expected: "a \(kind) of at least \(least.value)", found: found, span: least.span)
      return false
    }
    if let most = constraints.maxItems, count > most.value {
      report(.maxItems, at: path, expected: "a \(kind) of at most \(most.value)", found: found, span: most.span)
      return false
    }
    return true
  }
}
