// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads an object whose keys are data.
  mutating func map<Value>(
    minItems: Swift.Int? = nil, maxItems: Swift.Int? = nil, _ value: (inout JSONReader) -> Value?
  ) -> JSONMap<Value>? {
    guard current == Swift.UInt8(ascii: "{") else { return rejected(expecting: .object) }
    guard let found = members(value) else { return nil }
    if let minItems, found.count < minItems { return broken(.minItems, minItems) }
    if let maxItems, found.count > maxItems { return broken(.maxItems, maxItems) }
    // Where a value broke a rule, the whole text is refused, and nobody asks for the map.
    return JSONMap(found.entries.compactMap { entry in entry.value.map { (key: entry.key, value: $0) } })
  }

  /// Reads a value of any kind. The only rule that it can break is the range of its numbers.
  mutating func json() -> JSONValue? {
    switch current {
    case Swift.UInt8(ascii: "{"): return map { $0.json() }.map(JSONValue.object)
    case Swift.UInt8(ascii: "["): return list { $0.json() }.map(JSONValue.array)
    case Swift.UInt8(ascii: "\""): return string().map(JSONValue.string)
    case Swift.UInt8(ascii: "t"), Swift.UInt8(ascii: "f"): return bool().map(JSONValue.bool)
    case Swift.UInt8(ascii: "n"):
      skipWord("null")
      return .null
    default:
      guard let token = scanNumber() else { return nil }
      if token.isInteger, let value = integer(of: token) { return .integer(value) }
      return double(of: token).map(JSONValue.number) ?? broken(.range, ExpectedKind.float64.rawValue)
    }
  }

  /// The members of the object here, nil values for those that broke a rule; nil where the text is malformed.
  private mutating func members<Value>(_ value: (inout JSONReader) -> Value?) -> JSONMap<Value?>? {
    guard open() else { return nil }
    var members = JSONMap<Value?>()
    while nextItem(isFirst: members.isEmpty, end: Swift.UInt8(ascii: "}")) {
      guard let token = scanKey() else { return nil }
      let key = withBytes(of: token) { Swift.String(decoding: $0, as: Swift.UTF8.self) }
      let violationsBefore = violations.count
      guard members.insert(value(&self), forKey: key) else {
        fail(.duplicateKey)
        return nil
      }
      if violations.count > violationsBefore {
        prefix(violationsFrom: violationsBefore, with: Self.pointerToken(fromInput: key))
      }
    }
    return malformed == nil ? members : nil
  }

  /// A key of the input in a JSON Pointer: its first 64 scalar values, escaped (RFC 6901 section 3).
  private static func pointerToken(fromInput key: Swift.String) -> Swift.String {
    var token = ""
    for (index, scalar) in key.unicodeScalars.enumerated() {
      guard index < 64 else { return token + "\u{2026}" }
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }
}
