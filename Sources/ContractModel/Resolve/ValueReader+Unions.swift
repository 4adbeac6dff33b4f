/// Objects of one of several types, told apart by a tag.
extension ValueReader {
  mutating func readUnion(
    _ node: YAMLNode, _ union: UnionType, _ type: Located<String>, _ name: String
  ) -> ValueTemplate? {
    guard case .mapping(let entries) = node.content else { return wrongKind(node, "an object", name) }
    guard let tag = entries.first(where: { $0.key.value == union.tag.value }) else {
      return reportNoTag(of: union, entries, node, name)
    }
    if union.isOpen, isUnknown(tag.value, of: union) { return readUnknownCase(node, tag, union, type, name) }
    guard let chosen = readTag(tag.value, of: union), let object = table.object(chosen.type.value),
      let fields = readFields(node, object, name, tag: union.tag)
    else { return nil }
    let member = ValueTemplate.Member(name: union.tag.value, value: .literal(.string(chosen.name.value)))
    return .object(collapsing: [member] + fields.members)
  }

  private mutating func reportNoTag(
    of union: UnionType, _ entries: [YAMLEntry], _ node: YAMLNode, _ name: String
  ) -> ValueTemplate? {
    let tag = union.tag.value
    let misspelt = entries.first { DidYouMean.nearest(to: $0.key.value, in: [tag], least: 1) != nil }
    if let misspelt {
      report(
        "there is no field `\(GrammarReader.shortened(misspelt.key.value))` here", at: misspelt.key.span,
        help: "did you mean `\(tag)`?")
      return nil
    }
    return report(
      "`\(name)` lacks the tag `\(tag)`", at: node, limit: union.tag.span, says: "it is declared here",
      help: "add `\(tag)` with one of \(GrammarReader.listed(union.cases.map(\.name.value)))")
  }

  private func isUnknown(_ tag: YAMLNode, of union: UnionType) -> Bool {
    guard case .scalar(let scalar) = tag.content else { return false }
    return !union.cases.contains { $0.name.value == scalar.text }
  }

  /// A reader keeps it whatever it holds, so it is no error; in an example it is mostly a slip.
  private mutating func readUnknownCase(
    _ node: YAMLNode, _ tag: YAMLEntry, _ union: UnionType, _ type: Located<String>, _ name: String
  ) -> ValueTemplate? {
    guard case .mapping(let entries) = node.content, case .scalar(let scalar) = tag.value.content else { return nil }
    let known = union.cases.map(\.name.value)
    append(
      Diagnostic(
        .unknownUnionCase, "`\(GrammarReader.shortened(scalar.text))` is no case of `\(type.value)`",
        at: tag.value.span,
        notes: [Diagnostic.Note("`\(type.value)` is declared here", at: type.span)],
        help: suggestions.help(for: scalar.text, in: known)
          ?? "its cases are \(GrammarReader.listed(known, last: "and"))",
        severity: .warning))
    var members = [ValueTemplate.Member(name: union.tag.value, value: .literal(.string(scalar.text)))]
    for entry in entries where entry.key.value != union.tag.value {
      let any = TypeUse(shape: .json, isNullable: false, span: entry.value.span)
      guard let value = read(entry.value, as: any, named: entry.key.value) else { return nil }
      members.append(ValueTemplate.Member(name: entry.key.value, value: value))
    }
    return .object(collapsing: members)
  }

  mutating func readTag(_ node: YAMLNode, of union: UnionType) -> UnionCase? {
    guard case .scalar(let scalar) = node.content else {
      _ = wrongKind(node, "the name of a case", union.tag.value)
      return nil
    }
    if let chosen = union.cases.first(where: { $0.name.value == scalar.text }) { return chosen }
    let known = union.cases.map(\.name.value)
    _ = report(
      "`\(union.tag.value)` can't be `\(GrammarReader.shortened(scalar.text))`", at: node, limit: union.tag.span,
      says: "the cases are declared here",
      help: suggestions.help(for: scalar.text, in: known) ?? "write \(GrammarReader.listed(known))")
    return nil
  }
}
