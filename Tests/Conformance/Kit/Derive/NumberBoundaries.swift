import ContractModel

/// Numbers around the bounds of a number and of its type.
enum NumberBoundaries {
  typealias Boundary = (bound: String, at: SourceSpan, value: String, variant: String, Draft)

  static func drafts(for constraints: NumberConstraints<Int64>) -> [Boundary] {
    all(of: constraints).flatMap { name, bound in
      [("-1", -1), ("", 0), ("+1", 1)].compactMap { suffix, step -> Boundary? in
        let (number, overflows) = bound.value.addingReportingOverflow(Int64(step))
        return overflows ? nil : (name, bound.span, "\(bound.value)", suffix, .verbatim("\(number)"))
      }
    }
  }

  /// The neighbours of a bound are the next doubles.
  static func drafts(for constraints: NumberConstraints<Double>) -> [Boundary] {
    all(of: constraints).flatMap { name, bound in
      [("-ulp", bound.value.nextDown), ("", bound.value), ("+ulp", bound.value.nextUp)]
        .filter { $0.1.isFinite }
        .map { suffix, number in (name, bound.span, "\(bound.value)", suffix, .verbatim("\(number)")) }
    }
  }

  /// Numbers at and beyond the ends of the type itself.
  static func ranges(of use: TypeUse) -> [(variant: String, Draft)] {
    let numbers: [(String, String)] =
      switch use.shape {
      case .int32:
        [
          ("largest", "2147483647"), ("largest+1", "2147483648"), ("smallest", "-2147483648"),
          ("smallest-1", "-2147483649"),
        ]
      case .int64:
        [
          ("largest", "9223372036854775807"), ("largest+1", "9223372036854775808"),
          ("smallest", "-9223372036854775808"), ("smallest-1", "-9223372036854775809"),
          ("beyond-double", "9007199254740993"),
        ]
      case .float64:
        [
          ("largest", "1.7976931348623157e308"), ("overflow", "1e400"), ("negative-overflow", "-1e400"),
          ("underflow", "1e-400"),
        ]
      default: []
      }
    return numbers.map { ($0.0, .verbatim($0.1)) }
  }

  private static func all<Number>(of constraints: NumberConstraints<Number>) -> [(String, Located<Number>)] {
    let bounds: [(String, Located<Number>?)] = [
      ("min", constraints.min), ("max", constraints.max), ("exclusive_min", constraints.exclusiveMin),
      ("exclusive_max", constraints.exclusiveMax),
    ]
    return bounds.compactMap { name, bound in bound.map { (name, $0) } }
  }
}
