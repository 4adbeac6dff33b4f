import ContractModel

extension Examination {
  mutating func examineBool(_ value: WireValue, at path: String, span: SourceSpan) {
    if case .bool = value { return }
    report(.type, at: path, expected: "true or false", found: value.kindInWords, span: span)
  }

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

  /// An integer of int64's range stays one; all other numbers are finite doubles.
  mutating func examineJSONNumber(_ text: [UInt8], at path: String, span: SourceSpan) {
    let text = String(decoding: text, as: UTF8.self)
    if Int64(text) != nil || Double(text)?.isFinite == true { return }
    report(.range, at: path, expected: "a finite number", found: "beyond", span: span)
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
