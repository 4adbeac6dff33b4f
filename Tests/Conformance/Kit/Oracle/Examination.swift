import ContractModel

/// One walk over a document along its type, in the order in which violations are told.
struct Examination {
  /// What a field that its object does not declare is.
  enum UndeclaredFields {
    /// What the object says: `unknown_fields`.
    case asDeclared
    /// Always a fault; at the top level, fields of these names aside.
    case faults(aside: [[UInt8]])
  }

  private(set) var faults: [ValueFault] = []
  private let contract: Contract
  private let undeclaredFields: UndeclaredFields

  init(of contract: Contract, undeclaredFields: UndeclaredFields) {
    self.contract = contract
    self.undeclaredFields = undeclaredFields
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
    case .list(let item, let constraints): examineList(value, of: item, constraints, at: path, span: use.span)
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
    guard case .named(let name) = use.shape, case .scalar(let inner)? = contract.type(named: name)?.kind else {
      return false
    }
    return allowsNull(inner)
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
    for field in object.fields where field.isRequired && !present.contains(Array(field.name.value.utf8)) {
      report(
        .required, at: "\(path)/\(field.name.value)", expected: "there", found: "missing", span: field.name.span)
    }
  }

  private func isFault(undeclared name: [UInt8], in object: ObjectType, at path: String) -> Bool {
    switch undeclaredFields {
    case .asDeclared: object.unknownFields == .reject
    case .faults(let aside): !(path.isEmpty && aside.contains(name))
    }
  }

  private mutating func examineUnion(_ members: [WireValue.Member], _ union: UnionType, at path: String) {
    let tag = union.tag.value
    let tagPath = "\(path)/\(tag)"
    switch WireValue.object(members)[tag] {
    case nil: report(.required, at: tagPath, expected: "there", found: "missing", span: union.tag.span)
    case .null?: report(.null, at: tagPath, expected: "a string", found: "null", span: union.tag.span)
    case .string(let bytes)?:
      guard let chosen = union.cases.first(where: { Array($0.name.value.utf8) == bytes }),
        case .object(let object)? = contract.type(named: chosen.type.value)?.kind
      else {
        report(.tag, at: tagPath, expected: "the name of a case", found: "another text", span: union.tag.span)
        return
      }
      examineFields(of: members, object, tag: tag, at: path)
    case let other?:
      report(.type, at: tagPath, expected: "a string", found: other.kindInWords, span: union.tag.span)
    }
  }

  private mutating func examineEnum(_ value: WireValue, _ type: EnumType, at path: String, span: SourceSpan?) {
    switch value {
    case .null: report(.null, at: path, expected: "not null", found: "null", span: span)
    case .string(let bytes):
      guard !type.isOpen, !type.values.contains(where: { Array($0.wire.utf8) == bytes }) else { return }
      report(.enum, at: path, expected: "one of the values of its enum", found: "another text", span: span)
    default: report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
  }

  private mutating func examineList(
    _ value: WireValue, of item: TypeUse, _ constraints: ItemConstraints, at path: String, span: SourceSpan
  ) {
    guard case .array(let items) = value else {
      return report(.type, at: path, expected: "an array", found: value.kindInWords, span: span)
    }
    for (index, element) in items.enumerated() { examine(element, against: item, at: "\(path)/\(index)") }
    let found = "one of \(items.count)"
    if let least = constraints.minItems, items.count < least.value {
      report(.minItems, at: path, expected: "a list of at least \(least.value)", found: found, span: least.span)
    } else if let most = constraints.maxItems, items.count > most.value {
      report(.maxItems, at: path, expected: "a list of at most \(most.value)", found: found, span: most.span)
    }
  }
}
