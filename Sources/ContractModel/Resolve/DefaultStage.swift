/// Reads the defaults of fields, once all types are known.
struct DefaultStage {
  private(set) var diagnostics = Findings()
  private var pending: [(type: String, fields: [FieldSyntax])] = []

  /// Takes note of the fields of an object type that the table has.
  mutating func add(_ type: String, _ fields: [FieldSyntax]) {
    if fields.contains(where: { $0.defaultValue != nil }) { pending.append((type, fields)) }
  }

  mutating func run(_ table: inout TypeTable, _ finite: FiniteTypes, sources: [String: SourceText]) {
    var reader = ValueReader(table, rule: .defaultMismatch, sources: sources)
    reader.absence = .refused
    // No value of a type without end can be written whole, which has been said.
    for (type, syntax) in pending where finite.contains(type) {
      guard var fields = table.object(type)?.fields, fields.count == syntax.count else { continue }
      for (index, field) in syntax.enumerated() {
        guard let written = field.defaultValue, mayStand(written, in: fields[index]) else { continue }
        let value = reader.read(written.value, as: fields[index].type, named: field.name.value)
        fields[index].defaultValue = value?.literal
      }
      table.setFields(fields, of: type)
    }
    diagnostics += reader.diagnostics
  }

  private mutating func mayStand(_ written: DefaultSyntax, in field: Field) -> Bool {
    let name = field.name.value
    if field.isRequired {
      diagnostics.append(
        .misplacedDefault, "`\(name)` is always there, so its absence means nothing", at: written.place,
        help: "write `\(name)?` if it may be absent, or remove the default")
      return false
    }
    if field.type.isNullable {
      diagnostics.append(
        .misplacedDefault, "absent and null are two values of `\(name)`, so a default says nothing new",
        at: written.place, notes: [Diagnostic.Note("null is allowed here", at: field.type.span)],
        help: "remove ` | null` or the default")
      return false
    }
    return isNoNull(written.value, of: field)
  }

  /// Where a text belongs an unquoted `null` is one; as a default it is mostly meant as "none".
  private mutating func isNoNull(_ node: YAMLNode, of field: Field) -> Bool {
    guard case .string = field.type.shape, case .scalar(let scalar) = node.content, scalar.style == .plain,
      scalar.text == "null"
    else { return true }
    diagnostics.append(
      .defaultMismatch, "`\(field.name.value)` is never null", at: node.span,
      help: "remove the default, or put it in quotes if it is the text `null`")
    return false
  }
}
