// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads a value of a closed enum, and answers its index.
  mutating func choice(of values: NameTable) -> Swift.Int? {
    switch openChoice(of: values) {
    case .known(let index): return index
    case .unknown:
      report(.enum)
      return nil
    case nil: return nil
    }
  }

  /// Reads a value of an open enum.
  mutating func openChoice(of values: NameTable) -> OpenChoice? {
    guard current == Swift.UInt8(ascii: "\"") else {
      reject(expecting: .string)
      return nil
    }
    guard let token = scanString() else { return nil }
    return withBytes(of: token) { bytes in
      values.index(of: bytes).map(OpenChoice.known) ?? .unknown(Swift.String(decoding: bytes, as: Swift.UTF8.self))
    }
  }

  /// Finds which case of a union stands here by its tag, wherever that stands among the fields, and answers its index.
  ///
  /// The position stays before the object, for the case to read. Where the tag tells no case, that is reported, the
  /// object is read past, and nothing else of it is judged.
  mutating func unionCase(tag: Swift.StaticString, of cases: NameTable) -> Swift.Int? {
    switch openUnionCase(tag: tag, of: cases) {
    case .known(let index): return index
    case .unknown:
      report(.tag, at: "/\(tag)")
      skipValue()
      return nil
    case nil: return nil
    }
  }

  /// As above, of an open union: a tag that is not known leaves the position before the object too.
  mutating func openUnionCase(tag: Swift.StaticString, of cases: NameTable) -> OpenChoice? {
    guard current == Swift.UInt8(ascii: "{") else {
      reject(expecting: .object)
      return nil
    }
    let (start, depthBefore) = (position, depth)
    let violationsBefore = violations.count
    var found: OpenChoice?
    if moveToMember(tag) {
      found = openChoice(of: cases)
      prefix(violationsFrom: violationsBefore, with: "\(tag)")
    } else if malformed == nil {
      report(.required, at: "/\(tag)")
    }
    guard malformed == nil else { return nil }
    (position, depth) = (start, depthBefore)
    if found == nil { skipValue() }
    return found
  }

  /// Moves to the value of the member `name` of the object here; false where it has none.
  private mutating func moveToMember(_ name: Swift.StaticString) -> Swift.Bool {
    guard open() else { return false }
    var isFirst = true
    while nextItem(isFirst: isFirst, end: Swift.UInt8(ascii: "}")) {
      isFirst = false
      guard let key = scanKey() else { return false }
      let isName = withBytes(of: key) { bytes in name.withUTF8Buffer { bytes.elementsEqual($0) } }
      if isName { return true }
      skipValue()
    }
    return false
  }
}
