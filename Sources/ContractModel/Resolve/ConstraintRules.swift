/// Puts constraints where they belong, and refuses those that fit no value or no type.
struct ConstraintRules {
  private(set) var diagnostics: [Diagnostic] = []
  private let constraints: [TypeUseSyntax.Constraint]
  private var used: Set<String> = []

  init(_ constraints: [TypeUseSyntax.Constraint]) { self.constraints = constraints }

  // MARK: Kinds

  mutating func strings() -> StringConstraints {
    var result = StringConstraints()
    result.minLength = integer("min_length")
    result.maxLength = integer("max_length")
    result.minBytes = integer("min_bytes")
    result.maxBytes = integer("max_bytes")
    requireOrder(result.minLength, result.maxLength, "min_length", "max_length")
    requireOrder(result.minBytes, result.maxBytes, "min_bytes", "max_bytes")
    // A scalar value has at least one byte.
    requireOrder(result.minLength, result.maxBytes, "min_length", "max_bytes")
    result.pattern = pattern()
    if let pattern = result.pattern { check(pattern, result) }
    return result
  }

  mutating func bytes() -> ByteConstraints {
    var result = ByteConstraints()
    result.minBytes = integer("min_bytes")
    result.maxBytes = integer("max_bytes")
    requireOrder(result.minBytes, result.maxBytes, "min_bytes", "max_bytes")
    return result
  }

  mutating func items() -> ItemConstraints {
    var result = ItemConstraints()
    result.minItems = integer("min_items")
    result.maxItems = integer("max_items")
    requireOrder(result.minItems, result.maxItems, "min_items", "max_items")
    return result
  }

  /// Those of a list, which knows equal items from others.
  mutating func listItems() -> ItemConstraints {
    var result = items()
    if let value = value("unique_items")?.value, case .flag(true) = value.content { result.uniqueItems = value.span }
    return result
  }

  mutating func integers(in range: ClosedRange<Int64>, type: String) -> NumberConstraints<Int64> {
    var result = NumberConstraints<Int64>()
    result.min = int64("min", range, type)
    result.max = int64("max", range, type)
    result.exclusiveMin = int64("exclusive_min", range, type)
    result.exclusiveMax = int64("exclusive_max", range, type)
    let least = max(result.min?.value ?? range.lowerBound, successor(result.exclusiveMin?.value) ?? range.lowerBound)
    let greatest = min(
      result.max?.value ?? range.upperBound, predecessor(result.exclusiveMax?.value) ?? range.upperBound)
    let isEndless = result.exclusiveMin?.value == range.upperBound || result.exclusiveMax?.value == range.lowerBound
    if least > greatest || isEndless { reportEmptyRange() }
    return result
  }

  mutating func doubles() -> NumberConstraints<Double> {
    var result = NumberConstraints<Double>()
    result.min = double("min")
    result.max = double("max")
    result.exclusiveMin = double("exclusive_min")
    result.exclusiveMax = double("exclusive_max")
    let least = max(result.min?.value ?? -.infinity, result.exclusiveMin?.value ?? -.infinity)
    let greatest = min(result.max?.value ?? .infinity, result.exclusiveMax?.value ?? .infinity)
    let isOpen = least == result.exclusiveMin?.value || greatest == result.exclusiveMax?.value
    if least > greatest || (least == greatest && isOpen) { reportEmptyRange() }
    return result
  }

  /// Reports every constraint that no kind has asked for.
  mutating func refuseRest(of type: String, help: String? = nil) {
    for constraint in constraints where !used.contains(constraint.name.value) {
      let name = constraint.name.value
      diagnostics.append(
        Diagnostic(
          .constraintMismatch, "`\(name)` does not fit \(type)", at: constraint.name.span,
          help: help ?? counterpart(of: name).map { "did you mean `\($0)`?" } ?? Self.homes(of: name)))
    }
  }

  /// The one bound on the same side that the type has: `max_bytes` for `max_length`.
  private func counterpart(of name: String) -> String? {
    guard let side = ["min", "max"].first(where: name.hasPrefix) else { return nil }
    let same = used.filter { $0.hasPrefix(side) }
    return same.count == 1 ? same.first : nil
  }

  private static func homes(of name: String) -> String {
    if name == "unique_items" { return "it belongs to a list" }
    if name.hasSuffix("items") { return "it belongs to a list or a map" }
    if name.hasSuffix("bytes") { return "it belongs to a string or `bytes`" }
    return name.hasSuffix("length") || name == "pattern" ? "it belongs to a string" : "it belongs to a number"
  }

  // MARK: Patterns

  /// The most that a text may have that is matched with a pattern.
  private static let maxPatternedLength = 1_000

  private mutating func check(_ pattern: Located<Pattern>, _ limits: StringConstraints) {
    guard let most = limits.maxLength else {
      diagnostics.append(
        Diagnostic(
          .unboundedPattern, "a string with a pattern needs a `max_length`", at: pattern.span,
          help: "add `max_length`, \(Self.maxPatternedLength) at most"))
      return
    }
    guard most.value <= Self.maxPatternedLength else {
      diagnostics.append(
        Diagnostic(
          .unboundedPattern, "the `max_length` of a string with a pattern is at most \(Self.maxPatternedLength)",
          at: most.span, notes: [Diagnostic.Note("the pattern stands here", at: pattern.span)],
          help: "lower it, or remove the pattern"))
      return
    }
    let least = limits.minLength?.value ?? 0
    guard !pattern.value.canTake(lengthsFrom: least, to: most.value) else { return }
    let bounds = least > 0 ? "`min_length` \(least) and `max_length` \(most.value)" : "`max_length` \(most.value)"
    diagnostics.append(
      Diagnostic(
        .emptyRange, "no string that the pattern takes has \(bounds)", at: pattern.span,
        notes: [Diagnostic.Note("`max_length` stands here", at: most.span)], help: "change the one or the other"))
  }

  // MARK: Values

  private mutating func value(_ name: String) -> TypeUseSyntax.Constraint? {
    used.insert(name)
    return constraints.first { $0.name.value == name }
  }

  private mutating func integer(_ name: String) -> Located<Int>? {
    guard let value = value(name)?.value, case .integer(let number) = value.content else { return nil }
    return Located(number, at: value.span)
  }

  private mutating func pattern() -> Located<Pattern>? {
    guard let value = value("pattern")?.value, case .pattern(let pattern) = value.content else { return nil }
    return Located(pattern, at: value.span)
  }

  private mutating func int64(_ name: String, _ range: ClosedRange<Int64>, _ type: String) -> Located<Int64>? {
    guard let value = value(name)?.value, case .number(let number) = value.content else { return nil }
    guard case .integer(let integer) = number, range.contains(integer) else {
      diagnostics.append(
        Diagnostic(
          .constraintMismatch, "`\(name)` of \(type) is a whole number from \(range.lowerBound) to \(range.upperBound)",
          at: value.span, help: "write a number that the type can hold"))
      return nil
    }
    return Located(integer, at: value.span)
  }

  private mutating func double(_ name: String) -> Located<Double>? {
    guard let value = value(name)?.value, case .number(let number) = value.content else { return nil }
    switch number {
    case .integer(let integer): return Located(Double(integer), at: value.span)
    case .double(let double): return Located(double, at: value.span)
    default: return nil
    }
  }

  private func successor(_ number: Int64?) -> Int64? { number.map { $0 == .max ? .max : $0 + 1 } }
  private func predecessor(_ number: Int64?) -> Int64? { number.map { $0 == .min ? .min : $0 - 1 } }

  // MARK: Empty ranges

  private mutating func requireOrder(_ low: Located<Int>?, _ high: Located<Int>?, _ lowName: String, _ highName: String)
  {
    guard let low, let high, low.value > high.value else { return }
    diagnostics.append(
      Diagnostic(
        .emptyRange, "no value has `\(lowName)` \(low.value) and `\(highName)` \(high.value)", at: high.span,
        notes: [Diagnostic.Note("`\(lowName)` stands here", at: low.span)], help: "raise one or lower the other"))
  }

  private mutating func reportEmptyRange() {
    let bounds = constraints.filter { ["min", "max", "exclusive_min", "exclusive_max"].contains($0.name.value) }
    guard let first = bounds.first, let last = bounds.last else { return }
    let notes =
      bounds.count > 1 ? [Diagnostic.Note("`\(first.name.value)` stands here", at: first.value.span)] : []
    diagnostics.append(
      Diagnostic(
        .emptyRange, "no number lies between these bounds", at: last.value.span, notes: notes,
        help: "raise one or lower the other"))
  }
}
