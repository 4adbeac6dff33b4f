extension TypeSyntax {
  init(_ entry: TableEntry) {
    name = entry.key
    let record = entry.value?.record
    annotations = Annotations(record)
    body = record.flatMap(Self.body)
  }

  private static func body(_ record: Record) -> Body? {
    switch record.construct.mark {
    case "object":
      guard record["object"] != nil else { return nil }
      let policy = record.text("unknown_fields").flatMap { UnknownFields(rawValue: $0.value) }
      return .object(record.table("object").map(FieldSyntax.init), policy ?? .ignore)
    case "enum": return enumeration(record)
    case "union": return record.record("union").flatMap { union($0, isOpen: record.flag("open") ?? false) }
    default: return TypeUseSyntax(record, type: "scalar").map(Body.scalar)
    }
  }

  private static func enumeration(_ record: Record) -> Body? {
    guard let value = record["enum"] else { return nil }
    let values: [EnumValueSyntax] =
      switch value.content {
      case .list(let items):
        items.compactMap(\.text).map { EnumValueSyntax(name: $0, wire: $0, annotations: .none) }
      case .table(let entries): entries.compactMap(EnumValueSyntax.init)
      default: []
      }
    return .enumeration(values, isOpen: record.flag("open") ?? false)
  }

  private static func union(_ record: Record, isOpen: Bool) -> Body? {
    guard let tag = record.text("tag"), record["cases"] != nil else { return nil }
    let cases = record.table("cases").compactMap { entry in
      entry.value?.text.map { UnionCaseSyntax(name: entry.key, type: $0) }
    }
    return .union(tag: tag, cases: cases, isOpen: isOpen)
  }
}

extension EnumValueSyntax {
  /// `value: doc` or `name: { wire: …, doc: … }`; nil where the value was wrong.
  fileprivate init?(_ entry: TableEntry) {
    name = entry.key
    switch entry.value?.content {
    case .record(let record):
      guard let text = record.text("wire") else { return nil }
      wire = text
      annotations = Annotations(record)
    case .text(let text):
      wire = entry.key
      annotations = Annotations(doc: text, deprecated: nil, since: nil)
    default:
      // The doc was wrong; the value is still one, so that its uses are not reported too.
      wire = entry.key
      annotations = .none
    }
  }
}

extension FieldSyntax {
  init(_ entry: TableEntry) {
    name = entry.key
    isOptional = entry.isOptional
    let record = entry.value?.record
    annotations = Annotations(record)
    defaultValue = record.flatMap(DefaultSyntax.init)
    sensitive = record?.flag("sensitive") == true ? record?["sensitive"]?.span : nil
    if case .typeExpression(let expression)? = entry.value?.content {
      type = TypeUseSyntax(expression: expression, constraints: [])
    } else {
      type = record.flatMap { TypeUseSyntax($0, type: "type") }
    }
  }
}

extension DefaultSyntax {
  fileprivate init?(_ record: Record) {
    guard let node = record.node("default"), let key = record.place(of: "default") else { return nil }
    place = key
    value = node
  }
}

extension TypeUseSyntax {
  /// Nil where the type itself was wrong.
  fileprivate init?(_ record: Record, type key: String) {
    guard case .typeExpression(let expression)? = record[key]?.content else { return nil }
    self.expression = expression
    constraints = Grammar.constraints.compactMap { constraint in
      guard let value = record[constraint.name], let place = record.place(of: constraint.name) else { return nil }
      return Constraint(name: Located(constraint.name, at: place), value: value)
    }
  }
}
