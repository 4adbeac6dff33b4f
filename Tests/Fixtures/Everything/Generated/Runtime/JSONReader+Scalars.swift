// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Reads a string. Lengths count Unicode scalar values, bytes those of UTF-8.
  mutating func string(
    minLength: Swift.Int? = nil, maxLength: Swift.Int? = nil, minBytes: Swift.Int? = nil, maxBytes: Swift.Int? = nil,
    pattern: TextPattern? = nil
  ) -> Swift.String? {
    guard current == Swift.UInt8(ascii: "\"") else { return rejected(expecting: .string) }
    guard let token = scanString() else { return nil }
    if minLength != nil || maxLength != nil {
      let length = withBytes(of: token, UTF8Text.scalarCount)
      if let minLength, length < minLength { return broken(.minLength, minLength) }
      if let maxLength, length > maxLength { return broken(.maxLength, maxLength) }
    }
    let count = token.isEscaped ? unescaped.count : token.end - token.start
    if let minBytes, count < minBytes { return broken(.minBytes, minBytes) }
    if let maxBytes, count > maxBytes { return broken(.maxBytes, maxBytes) }
    let text = withBytes(of: token) { Swift.String(decoding: $0, as: Swift.UTF8.self) }
    if let pattern, !pattern.matches(text) { return broken(.pattern, pattern.text) }
    return text
  }

  mutating func bool() -> Swift.Bool? {
    switch current {
    case Swift.UInt8(ascii: "t"):
      skipWord("true")
      return true
    case Swift.UInt8(ascii: "f"):
      skipWord("false")
      return false
    default: return rejected(expecting: .bool)
    }
  }

  mutating func int32(
    min: Swift.Int64? = nil, max: Swift.Int64? = nil,
    exclusiveMin: Swift.Int64? = nil, exclusiveMax: Swift.Int64? = nil
  ) -> Swift.Int32? {
    guard let value = integer(.int32) else { return nil }
    guard let narrow = Swift.Int32(exactly: value) else { return broken(.range, ExpectedKind.int32.rawValue) }
    return checked(value, min, max, exclusiveMin, exclusiveMax) == nil ? nil : narrow
  }

  mutating func int64(
    min: Swift.Int64? = nil, max: Swift.Int64? = nil,
    exclusiveMin: Swift.Int64? = nil, exclusiveMax: Swift.Int64? = nil
  ) -> Swift.Int64? {
    guard let value = integer(.int64) else { return nil }
    return checked(value, min, max, exclusiveMin, exclusiveMax)
  }

  mutating func float64(
    min: Swift.Double? = nil, max: Swift.Double? = nil,
    exclusiveMin: Swift.Double? = nil, exclusiveMax: Swift.Double? = nil
  ) -> Swift.Double? {
    guard isAtNumber else { return rejected(expecting: .float64) }
    guard let token = scanNumber() else { return nil }
    guard let value = double(of: token) else { return broken(.range, ExpectedKind.float64.rawValue) }
    if let min, value < min { return broken(.min, JSONWriter.text(of: min)) }
    if let max, value > max { return broken(.max, JSONWriter.text(of: max)) }
    if let exclusiveMin, value <= exclusiveMin { return broken(.exclusiveMin, JSONWriter.text(of: exclusiveMin)) }
    if let exclusiveMax, value >= exclusiveMax { return broken(.exclusiveMax, JSONWriter.text(of: exclusiveMax)) }
    return value
  }

  private mutating func integer(_ kind: ExpectedKind) -> Swift.Int64? {
    guard isAtNumber else { return rejected(expecting: kind) }
    guard let token = scanNumber() else { return nil }
    guard token.isInteger else { return broken(.type, kind.rawValue) }
    return integer(of: token) ?? broken(.range, kind.rawValue)
  }

  private mutating func checked(
    _ value: Swift.Int64, _ min: Swift.Int64?, _ max: Swift.Int64?,
    _ exclusiveMin: Swift.Int64?, _ exclusiveMax: Swift.Int64?
  ) -> Swift.Int64? {
    if let min, value < min { return broken(.min, min) }
    if let max, value > max { return broken(.max, max) }
    if let exclusiveMin, value <= exclusiveMin { return broken(.exclusiveMin, exclusiveMin) }
    if let exclusiveMax, value >= exclusiveMax { return broken(.exclusiveMax, exclusiveMax) }
    return value
  }

  /// Reports a limit that the value just read does not keep.
  mutating func broken<Value>(_ rule: ViolationRule, _ limit: some Swift.BinaryInteger) -> Value? {
    broken(rule, Swift.String(limit))
  }

  mutating func broken<Value>(_ rule: ViolationRule, _ detail: Swift.String) -> Value? {
    report(rule, detail)
    return nil
  }

  mutating func rejected<Value>(expecting kind: ExpectedKind) -> Value? {
    reject(expecting: kind)
    return nil
  }
}
