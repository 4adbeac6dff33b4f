import ContractModel

/// Values as a conforming writer has them (contract-language.md, "Values on the wire"): fields in contract order, defaults
/// filled in, undeclared fields dropped, map entries by the bytes of their keys, each scalar in its one spelling.
///
/// The kit's own reading, as ``Oracle``: neither the generator's plan nor a generated codec is asked. A value must keep its
/// type; what does not is left as it is.
struct WrittenForm {
  let contract: Contract

  /// The bytes that are written of a document of the type `typeName`.
  func bytes(of document: WireValue, typeNamed name: String) -> [UInt8] {
    Draft(of(document, typeNamed: name)).recipe.bytes
  }

  func of(_ value: WireValue, as use: TypeUse) -> WireValue {
    switch (use.shape, value) {
    case (_, .null): .null
    case (.uuid, .string(let text)): .string(String(decoding: text, as: UTF8.self).lowercased())
    case (.timestamp, .string(let text)): Timestamp.instant(text).map { .string(Timestamp.text($0)) } ?? value
    case (.int32, .number(let text)), (.int64, .number(let text)), (.json, .number(let text)): number(text)
    case (.float64, .number(let text)): double(text)
    case (.json, _): any(value)
    case (.list(let item, _), .array(let items)): .array(items.map { of($0, as: item) })
    case (.map(let item, _), .object(let members)):
      .object(
        members.map { .init(name: $0.name, value: of($0.value, as: item)) }
          .sorted { $0.name.lexicographicallyPrecedes($1.name) })
    case (.named(let name), _): of(value, typeNamed: name)
    default: value
    }
  }

  private func of(_ value: WireValue, typeNamed name: String) -> WireValue {
    switch (contract.type(named: name)?.kind, value) {
    case (.scalar(let use), _): of(value, as: use)
    case (.object(let object), .object): .object(fields(of: value, object))
    case (.union(let union), .object(let members)): of(members, union)
    default: value
    }
  }

  /// The tag first; of a case that nobody knows all else in the order read.
  private func of(_ members: [WireValue.Member], _ union: UnionType) -> WireValue {
    let value = WireValue.object(members)
    guard let tag = value[union.tag.value] else { return value }
    let tagMember = WireValue.Member(name: Array(union.tag.value.utf8), value: tag)
    guard let chosen = union.cases.first(where: { tag == .string($0.name.value) }),
      case .object(let object)? = contract.type(named: chosen.type.value)?.kind
    else {
      let others = members.filter { $0.name != tagMember.name }
      return .object([tagMember] + others.map { .init(name: $0.name, value: any($0.value)) })
    }
    return .object([tagMember] + fields(of: value, object))
  }

  private func fields(of value: WireValue, _ object: ObjectType) -> [WireValue.Member] {
    object.fields.compactMap { field in
      let found = value[field.name.value] ?? field.defaultValue.map { WireValue($0) }
      return found.map { .init(name: Array(field.name.value.utf8), value: of($0, as: field.type)) }
    }
  }

  /// What stands where any JSON may stand.
  private func any(_ value: WireValue) -> WireValue {
    switch value {
    case .number(let text): number(text)
    case .array(let items): .array(items.map(any))
    case .object(let members): .object(members.map { .init(name: $0.name, value: any($0.value)) })
    case .null, .bool, .string, .longString: value
    }
  }

  /// An integer of int64's range, or the double's shortest form (RFC 8785 section 3.2.2.3).
  private func number(_ text: [UInt8]) -> WireValue {
    Int64(String(decoding: text, as: UTF8.self)).map { .number("\($0)") } ?? double(text)
  }

  private func double(_ text: [UInt8]) -> WireValue {
    .number(DoubleText.shortest(Double(String(decoding: text, as: UTF8.self)) ?? 0))
  }
}
