import ContractModel

/// A constraint that a type states at one place, as a mutant needs it: what lies exactly on it, and what breaks it.
struct StatedConstraint: Sendable {
  let rule: ViolationRule
  /// `max_items 16`
  let words: String
  let span: SourceSpan
  /// Whether a value lies exactly on the bound; nil for what is no bound.
  let isOnBound: (@Sendable (WireValue) -> Bool)?
  /// A value that breaks it, made from one that does not; nil where none can be made.
  let breaking: @Sendable (WireValue) -> WireValue?
}

extension Contract {
  /// The constraints of a place in the order in which they are tried, those of a named scalar included.
  func constraints(of use: TypeUse) -> [StatedConstraint] {
    let use = resolvingScalar(use)
    switch use.shape {
    case .string(let limits): return Self.lengths(limits) + Self.pattern(limits)
    case .bytes(let limits): return Self.sizes(limits)
    case .int32(let limits), .int64(let limits):
      return Self.bounds(limits, { Int64($0) }) { number, isAbove in
        let (next, overflows) = number.addingReportingOverflow(isAbove ? 1 : -1)
        return overflows ? nil : next
      }
    case .float64(let limits): return Self.bounds(limits, { Double($0) }) { $1 ? $0.nextUp : $0.nextDown }
    case .list(_, let limits), .map(_, let limits): return Self.counts(limits) + Self.uniqueness(limits)
    case .bool, .timestamp, .date, .uuid, .json, .named: return []
    }
  }

  private static func lengths(_ limits: StringConstraints) -> [StatedConstraint] {
    let bounds: [(ViolationRule, Located<Int>?)] = [
      (.minLength, limits.minLength), (.maxLength, limits.maxLength), (.minBytes, limits.minBytes),
      (.maxBytes, limits.maxBytes),
    ]
    return bounds.compactMap { rule, bound in
      bound.map { bound in
        let isInBytes = rule == .minBytes || rule == .maxBytes
        let isLeast = rule == .minLength || rule == .minBytes
        return StatedConstraint(
          rule: rule, words: "\(rule.rawValue) \(bound.value)", span: bound.span,
          isOnBound: { value in
            value.sizedText.map { (isInBytes ? $0.byteCount : $0.scalarCount) == bound.value } ?? false
          },
          breaking: { _ in text(ofLength: isLeast ? bound.value - 1 : bound.value + 1) })
      }
    }
  }

  /// Longer texts are not written: an answer has none of them.
  private static func text(ofLength length: Int) -> WireValue? {
    (0...100_000).contains(length) ? .string([UInt8](repeating: UInt8(ascii: "a"), count: length)) : nil
  }

  private static func pattern(_ limits: StringConstraints) -> [StatedConstraint] {
    guard let pattern = limits.pattern else { return [] }
    let stranger = ["!", "A b", "\u{E9}", "-", "0", "a"].first { !PatternMatch.isWhole(Array($0.utf8), pattern.value) }
    return [
      StatedConstraint(
        rule: .pattern, words: "pattern \(pattern.value.text)", span: pattern.span, isOnBound: nil,
        breaking: { _ in stranger.map { .string($0) } })
    ]
  }

  private static func sizes(_ limits: ByteConstraints) -> [StatedConstraint] {
    let bounds: [(ViolationRule, Located<Int>?)] = [(.minBytes, limits.minBytes), (.maxBytes, limits.maxBytes)]
    return bounds.compactMap { rule, bound in
      bound.map { bound in
        StatedConstraint(
          rule: rule, words: "\(rule.rawValue) \(bound.value)", span: bound.span,
          isOnBound: { $0.sizedText.flatMap { Base64Text.decodedCount(of: $0) } == bound.value },
          breaking: { _ in
            let count = rule == .minBytes ? bound.value - 1 : bound.value + 1
            guard (0...100_000).contains(count) else { return nil }
            return .string(Base64Text.encode([UInt8](repeating: 0, count: count)))
          })
      }
    }
  }

  private static func counts(_ limits: ItemConstraints) -> [StatedConstraint] {
    let bounds: [(ViolationRule, Located<Int>?)] = [(.minItems, limits.minItems), (.maxItems, limits.maxItems)]
    return bounds.compactMap { rule, bound in
      bound.map { bound in
        StatedConstraint(
          rule: rule, words: "\(rule.rawValue) \(bound.value)", span: bound.span,
          isOnBound: { $0.count == bound.value },
          breaking: { $0.repeatingItems(rule == .minItems ? bound.value - 1 : bound.value + 1) })
      }
    }
  }

  private static func uniqueness(_ limits: ItemConstraints) -> [StatedConstraint] {
    guard let place = limits.uniqueItems else { return [] }
    return [
      StatedConstraint(
        rule: .uniqueItems, words: "unique_items", span: place, isOnBound: nil,
        breaking: { $0.repeatingItems(max(2, limits.minItems?.value ?? 0)) })
    ]
  }

  /// `beyond`: the next number above (true) or below (false); nil where there is none.
  private static func bounds<Number: Equatable & Sendable>(
    _ limits: NumberConstraints<Number>, _ read: @escaping @Sendable (String) -> Number?,
    beyond: @escaping @Sendable (Number, Bool) -> Number?
  ) -> [StatedConstraint] {
    let bounds: [(ViolationRule, Located<Number>?)] = [
      (.min, limits.min), (.max, limits.max), (.exclusiveMin, limits.exclusiveMin),
      (.exclusiveMax, limits.exclusiveMax),
    ]
    return bounds.compactMap { rule, bound in
      bound.map { bound in
        let isExclusive = rule == .exclusiveMin || rule == .exclusiveMax
        let isOnBound: @Sendable (WireValue) -> Bool = { value in
          guard case .number(let text) = value else { return false }
          return read(String(decoding: text, as: UTF8.self)) == bound.value
        }
        return StatedConstraint(
          rule: rule, words: "\(rule.rawValue) \(bound.value)", span: bound.span,
          isOnBound: isExclusive ? nil : isOnBound,
          breaking: { _ in
            let number = isExclusive ? bound.value : beyond(bound.value, rule == .max)
            return number.map { .number("\($0)") }
          })
      }
    }
  }
}

extension WireValue {
  /// Items of a list, entries of a map; nil for anything else.
  var count: Int? {
    switch self {
    case .array(let items): items.count
    case .object(let members): members.count
    default: nil
    }
  }

  /// A list of copies of its first item; nil where it has none and needs one, and for more than a thousand.
  func repeatingItems(_ count: Int) -> WireValue? {
    guard case .array(let items) = self, (0...1_000).contains(count) else { return nil }
    if count == 0 { return .array([]) }
    return items.first.map { .array(Array(repeating: $0, count: count)) }
  }
}
