import ContractModel

extension Examination {
  mutating func examineBool(_ value: WireValue, at path: String, span: SourceSpan) {
    if case .bool = value { return }
    report(.type, at: path, expected: "true or false", found: value.kindInWords, span: span)
  }

  mutating func examineString(
    _ value: WireValue, _ constraints: StringConstraints, at path: String, span: SourceSpan
  ) {
    guard case .string(let bytes) = value else {
      return report(.type, at: path, expected: "a string", found: value.kindInWords, span: span)
    }
    let scalars = constraints.minLength == nil && constraints.maxLength == nil ? 0 : Self.scalars(in: bytes)
    let bounds: [(ViolationRule, Located<Int>?, Int, String)] = [
      (.minLength, constraints.minLength, scalars, "scalar values"),
      (.maxLength, constraints.maxLength, scalars, "scalar values"),
      (.minBytes, constraints.minBytes, bytes.count, "bytes of UTF-8"),
      (.maxBytes, constraints.maxBytes, bytes.count, "bytes of UTF-8"),
    ]
    for case (let rule, let bound?, let size, let unit) in bounds {
      let isLower = rule == .minLength || rule == .minBytes
      guard isLower ? size < bound.value : size > bound.value else { continue }
      let expected = "a text of at \(isLower ? "least" : "most") \(bound.value) \(unit)"
      return report(rule, at: path, expected: expected, found: "one of \(size)", span: bound.span)
    }
  }

  /// Every byte but a continuation byte starts a scalar value.
  private static func scalars(in bytes: [UInt8]) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  mutating func examineInteger(
    _ value: WireValue, in range: ClosedRange<Int64>, _ constraints: NumberConstraints<Int64>, at path: String,
    span: SourceSpan
  ) {
    guard case .number(let text) = value, text.allSatisfy({ $0 == UInt8(ascii: "-") || Self.isDigit($0) }) else {
      let found = if case .number = value { "a number with a fraction or an exponent" } else { value.kindInWords }
      return report(.type, at: path, expected: "an integer", found: found, span: span)
    }
    guard let number = Int64(String(decoding: text, as: UTF8.self)), range.contains(number) else {
      let expected = "between \(range.lowerBound) and \(range.upperBound)"
      return report(.range, at: path, expected: expected, found: "beyond", span: span)
    }
    examineBounds(of: number, constraints, at: path)
  }

  mutating func examineNumber(
    _ value: WireValue, _ constraints: NumberConstraints<Double>, at path: String, span: SourceSpan
  ) {
    guard case .number(let text) = value else {
      return report(.type, at: path, expected: "a number", found: value.kindInWords, span: span)
    }
    guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else {
      return report(.range, at: path, expected: "a finite number", found: "beyond", span: span)
    }
    examineBounds(of: number, constraints, at: path)
  }

  private mutating func examineBounds<Number: Comparable>(
    of number: Number, _ constraints: NumberConstraints<Number>, at path: String
  ) {
    if let bound = constraints.min, number < bound.value {
      report(.min, at: path, expected: "at least \(bound.value)", found: "\(number)", span: bound.span)
    } else if let bound = constraints.max, number > bound.value {
      report(.max, at: path, expected: "at most \(bound.value)", found: "\(number)", span: bound.span)
    } else if let bound = constraints.exclusiveMin, number <= bound.value {
      report(.exclusiveMin, at: path, expected: "more than \(bound.value)", found: "\(number)", span: bound.span)
    } else if let bound = constraints.exclusiveMax, number >= bound.value {
      report(.exclusiveMax, at: path, expected: "less than \(bound.value)", found: "\(number)", span: bound.span)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
