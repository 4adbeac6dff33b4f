import ContractModel

/// One walk over a document along its type, in the order in which violations are told.
struct Examination {
  /// Whose document it is: readers are lenient where the contract says so, writers have one way to write.
  enum Author {
    /// Whoever may send to a reader: undeclared fields are what their object says (`unknown_fields`).
    case anyone
    /// A writer that knows the contract: it writes no field that is not declared, those beside the document's own at the
    /// top level aside, writes fields that have a default always, a UUID in lower case and a timestamp in UTC.
    case writer(beside: [[UInt8]])
  }

  private(set) var faults: [ValueFault] = []
  let contract: Contract
  private let author: Author

  init(of contract: Contract, by author: Author) {
    self.contract = contract
    self.author = author
  }

  var isWritten: Bool {
    if case .writer = author { true } else { false }
  }

  mutating func report(
    _ rule: ViolationRule, at path: String, expected: String, found: String, span: SourceSpan?
  ) {
    faults.append(ValueFault(path: path, rule: rule, expected: expected, found: found, span: span))
  }

  mutating func examine(_ value: WireValue, against use: TypeUse, at path: String) {
    if case .null = value {
      if !allowsNull(use) { report(.null, at: path, expected: "not null", found: "null", span: use.span) }
      return
    }
    switch use.shape {
    case .string(let constraints): examineString(value, constraints, at: path, span: use.span)
    case .bool: examineBool(value, at: path, span: use.span)
    case .int32(let constraints):
      examineInteger(value, in: Int64(Int32.min)...Int64(Int32.max), constraints, at: path, span: use.span)
    case .int64(let constraints):
      examineInteger(value, in: Int64.min...Int64.max, constraints, at: path, span: use.span)
    case .float64(let constraints): examineNumber(value, constraints, at: path, span: use.span)
    case .bytes(let constraints): examineBytes(value, constraints, at: path, span: use.span)
    case .timestamp: examineTimestamp(value, at: path, span: use.span)
    case .date: examineDate(value, at: path, span: use.span)
    case .uuid: examineUUID(value, at: path, span: use.span)
    case .json: examineJSON(value, at: path, span: use.span)
    case .list(let item, let constraints): examineList(value, of: item, constraints, at: path, span: use.span)
    case .map(let item, let constraints): examineMap(value, of: item, constraints, at: path, span: use.span)
    case .named(let name): examine(value, named: name, at: path, span: use.span)
    }
  }

  mutating func examine(_ value: WireValue, named name: String, at path: String, span: SourceSpan?) {
    guard let type = contract.type(named: name) else { return }
    switch type.kind {
    case .scalar(let use): examine(value, against: use, at: path)
    case .enumeration(let type): examineEnum(value, type, at: path, span: span)
    case .object(let object):
      guard let members = members(of: value, at: path, span: span ?? type.name.span) else { return }
      examineFields(of: members, object, tag: nil, at: path)
    case .union(let union):
      guard let members = members(of: value, at: path, span: span ?? type.name.span) else { return }
      examineUnion(members, union, at: path)
    }
  }

  private func allowsNull(_ use: TypeUse) -> Bool {
    if use.isNullable { return true }
    switch use.shape {
    case .json: return true
    case .named(let name):
      guard case .scalar(let inner)? = contract.type(named: name)?.kind else { return false }
      return allowsNull(inner)
    default: return false
    }
  }

  private mutating func members(of value: WireValue, at path: String, span: SourceSpan?) -> [WireValue.Member]? {
    switch value {
    case .object(let members): return members
    case .null: report(.null, at: path, expected: "an object", found: "null", span: span)
    default: report(.type, at: path, expected: "an object", found: value.kindInWords, span: span)
    }
    return nil
  }

  private mutating func examineFields(
    of members: [WireValue.Member], _ object: ObjectType, tag: String?, at path: String
  ) {
    let declared = Dictionary(
      object.fields.map { (Array($0.name.value.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    let tagName = tag.map { Array($0.utf8) }
    for member in members where member.name != tagName {
      if let field = declared[member.name] {
        examine(member.value, against: field.type, at: "\(path)/\(field.name.value)")
      } else if isFault(undeclared: member.name, in: object, at: path) {
        let name = String(decoding: member.name.prefix(64), as: UTF8.self)
        report(
          .unknownField, at: path, expected: "without fields that the contract does not declare",
          found: "one with the field '\(name)'", span: nil)
      }
    }
    let present = Set(members.map(\.name))
    for field in object.fields where mustStand(field) && !present.contains(Array(field.name.value.utf8)) {
      report(
        .required, at: "\(path)/\(field.name.value)", expected: "there", found: "missing", span: field.name.span)
    }
  }

  private func mustStand(_ field: Field) -> Bool { field.isRequired || isWritten && field.defaultValue != nil }

  private func isFault(undeclared name: [UInt8], in object: ObjectType, at path: String) -> Bool {
    switch author {
    case .anyone: object.unknownFields == .reject
    case .writer(let others): !(path.isEmpty && others.contains(name))
    }
  }

  private mutating func examineUnion(_ members: [WireValue.Member], _ union: UnionType, at path: String) {
    let tag = union.tag.value
    let tagPath = "\(path)/\(tag)"
    switch WireValue.object(members)[tag] {
    case nil: report(.required, at: tagPath, expected: "there", found: "missing", span: union.tag.span)
    case .null?: report(.null, at: tagPath, expected: "a string", found: "null", span: union.tag.span)
    case let text? where text.sizedText != nil:
      if let chosen = union.cases.first(where: { text == .string($0.name.value) }) {
        guard case .object(let object)? = contract.type(named: chosen.type.value)?.kind else { return }
        examineFields(of: members, object, tag: tag, at: path)
      } else if union.isOpen {
        examineJSON(.object(members), at: path, span: union.tag.span)
      } else {
        report(.tag, at: tagPath, expected: "the name of a case", found: "another text", span: union.tag.span)
      }
    case let other?:
      report(.type, at: tagPath, expected: "a string", found: other.kindInWords, span: union.tag.span)
    }
  }

  private mutating func examineEnum(_ value: WireValue, _ type: EnumType, at path: String, span: SourceSpan?) {
    if case .null = value { return report(.null, at: path, expected: "not null", found: "null", span: span) }
    guard value.sizedText != nil else {
      return report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
    guard !type.isOpen, !type.values.contains(where: { value == .string($0.wire) }) else { return }
    report(.enum, at: path, expected: "one of the values of its enum", found: "another text", span: span)
  }
}
