// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Whether a number can start with the byte at the position.
  var isAtNumber: Swift.Bool {
    switch current {
    case Swift.UInt8(ascii: "-"), Swift.UInt8(ascii: "0")...Swift.UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Whether the bytes are one number and nothing else.
  static func isNumber(_ bytes: [Swift.UInt8]) -> Swift.Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer)
      return reader.isAtNumber && reader.scanNumber() != nil && reader.position == buffer.count
    }
  }

  /// Reads a number by the grammar of RFC 8259 section 6; nil where it is malformed.
  mutating func scanNumber() -> NumberToken? {
    let start = position
    if current == Swift.UInt8(ascii: "-") { position += 1 }
    if current == Swift.UInt8(ascii: "0") {
      position += 1
    } else {
      guard scanDigits() else { return nil }
    }
    var isInteger = true
    if current == Swift.UInt8(ascii: ".") {
      isInteger = false
      position += 1
      guard scanDigits() else { return nil }
    }
    if current | 0x20 == Swift.UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if current == Swift.UInt8(ascii: "+") || current == Swift.UInt8(ascii: "-") { position += 1 }
      guard scanDigits() else { return nil }
    }
    guard position - start <= Self.maxNumberLength else {
      fail(.numberTooLong)
      return nil
    }
    return NumberToken(start: start, end: position, isInteger: isInteger)
  }

  /// Reads one digit or more.
  private mutating func scanDigits() -> Swift.Bool {
    let start = position
    while case Swift.UInt8(ascii: "0")...Swift.UInt8(ascii: "9") = current { position += 1 }
    guard position > start else {
      failHere()
      return false
    }
    return true
  }

  /// The value of an integer; nil beyond int64.
  func integer(of token: NumberToken) -> Swift.Int64? {
    let isNegative = bytes[token.start] == Swift.UInt8(ascii: "-")
    var value: Swift.Int64 = 0
    for byte in bytes[(isNegative ? token.start + 1 : token.start)..<token.end] {
      let digit = Swift.Int64(byte - Swift.UInt8(ascii: "0"))
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      // Added up below zero, since int64 reaches further there.
      let (next, overflowsNext) =
        isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflows || overflowsNext { return nil }
      value = next
    }
    return value
  }

  /// The nearest double; nil where that is infinite.
  func double(of token: NumberToken) -> Swift.Double? {
    let text = Swift.String(decoding: bytes[token.start..<token.end], as: Swift.UTF8.self)
    guard let value = Swift.Double(text), value.isFinite else { return nil }
    return value
  }
}
