// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads a value or null: nil where it breaks a rule, an inner nil where it is null.
  mutating func orNull<Value>(_ read: (inout JSONReader) -> Value?) -> Value?? {
    guard current == Swift.UInt8(ascii: "n") else { return read(&self).map(Swift.Optional.some) }
    skipWord("null")
    return .some(nil)
  }

  /// `unique`: writes an item, where no two may be equal.
  mutating func list<Element>(
    minItems: Swift.Int? = nil, maxItems: Swift.Int? = nil,
    unique write: ((inout JSONWriter, Element) -> Swift.Void)? = nil, _ read: (inout JSONReader) -> Element?
  ) -> [Element]? {
    guard current == Swift.UInt8(ascii: "[") else {
      reject(expecting: .list)
      return nil
    }
    guard open() else { return nil }
    var elements: [Element] = []
    var count = 0
    while nextItem(isFirst: count == 0, end: Swift.UInt8(ascii: "]")) {
      let violationsBefore = violations.count
      let element = read(&self)
      if violations.count > violationsBefore {
        prefix(violationsFrom: violationsBefore, with: Swift.String(count))
      } else if let element {
        elements.append(element)
      }
      count += 1
    }
    if let minItems, count < minItems { return broken(.minItems, minItems) }
    if let maxItems, count > maxItems { return broken(.maxItems, maxItems) }
    if let write, Self.holdsEqual(elements, write) { return broken(.uniqueItems, "") }
    return elements
  }

  /// Whether two are written alike, the order of members aside; in time linear in what is written.
  private static func holdsEqual<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Swift.Void
  ) -> Swift.Bool {
    var texts: Swift.Set<[Swift.UInt8]> = []
    for element in elements {
      let text = JSONWriter.encode(sortingMembers: true) { write(&$0, element) }
      guard texts.insert(text).inserted else { return true }
    }
    return false
  }

  /// Starts to read an object; nil where something else stands here.
  mutating func object(_ fields: FieldTable, tag: Swift.StaticString? = nil) -> ObjectCursor? {
    guard current == Swift.UInt8(ascii: "{") else {
      reject(expecting: .object)
      return nil
    }
    return open() ? ObjectCursor(fields, tag: tag) : nil
  }

  /// Moves to the value of the next field that the contract knows, and answers its index; nil after the last one.
  ///
  /// Fields that the contract does not know are read past, and those that are missing at the end are reported.
  mutating func nextField(_ object: inout ObjectCursor) -> Swift.Int? {
    finishField(&object)
    while nextItem(isFirst: object.isAtStart, end: Swift.UInt8(ascii: "}")) {
      object.isAtStart = false
      guard let key = scanKey() else { return nil }
      let field = withBytes(of: key) { object.fields.names.index(of: $0, expecting: object.expected) }
      guard let field else {
        skipUnknown(key, &object)
        continue
      }
      guard object.insert(field) else {
        fail(.duplicateKey)
        return nil
      }
      object.field = field
      object.expected = field + 1
      object.violationsBefore = violations.count
      return field
    }
    if malformed == nil { reportMissing(object) }
    return nil
  }

  private mutating func finishField(_ object: inout ObjectCursor) {
    if object.field >= 0, violations.count > object.violationsBefore {
      prefix(violationsFrom: object.violationsBefore, with: "\(object.fields.names.names[object.field])")
    }
    object.field = -1
  }

  private mutating func skipUnknown(_ key: StringToken, _ object: inout ObjectCursor) {
    guard !withBytes(of: key, object.isTag) else {
      guard !object.hasTag else { return fail(.duplicateKey) }
      object.hasTag = true
      return skipValue()
    }
    guard object.insert(unknown: withBytes(of: key) { [Swift.UInt8]($0) }) else { return fail(.duplicateKey) }
    if object.fields.rejectsUnknown { report(.unknownField) }
    skipValue()
  }

  private mutating func reportMissing(_ object: ObjectCursor) {
    for field in object.fields.required where !object.contains(field) {
      report(.required, at: "/\(object.fields.names.names[field])")
    }
  }
}
