import ContractModel

/// Texts around a bound of a string, counted in the contract's unit: scalar values for lengths, bytes of UTF-8 for sizes.
enum TextBoundaries {
  /// The part of a case's name behind the bound's is the variant: `+1`, `-astral`.
  typealias Boundary = (bound: String, at: Located<Int>, variant: String, Draft)

  static func drafts(for constraints: StringConstraints) -> [Boundary] {
    let bounds: [(String, Located<Int>?, Bool)] = [
      ("min_length", constraints.minLength, false), ("max_length", constraints.maxLength, false),
      ("min_bytes", constraints.minBytes, true), ("max_bytes", constraints.maxBytes, true),
    ]
    return bounds.flatMap { name, bound, isInBytes -> [Boundary] in
      guard let bound else { return [] }
      let variants = isInBytes ? sizes(around: bound.value) : lengths(around: bound.value, constraints.pattern?.value)
      return variants.map { variant, draft in (name, bound, variant, draft) }
    }
  }

  private static func lengths(around bound: Int, _ pattern: Pattern?) -> [(String, Draft)] {
    around(bound).flatMap { suffix, count in
      [
        (suffix, pattern.flatMap { PatternText($0).text(ofLength: count) }.map(Draft.text) ?? text("a", count, "")),
        // Two UTF-16 units and four bytes each.
        ("\(suffix)-astral", text("😀", count, "")),
        // Two scalar values that people see as one character.
        ("\(suffix)-combining", text("e\u{301}", count / 2, count % 2 == 0 ? "" : "e")),
      ]
    }
  }

  private static func sizes(around bound: Int) -> [(String, Draft)] {
    around(bound).flatMap { suffix, count in
      var variants = [
        (suffix, text("a", count, "")),
        ("\(suffix)-two-bytes", text("é", count / 2, count % 2 == 0 ? "" : "a")),
        ("\(suffix)-astral", text("😀", count / 4, String(repeating: "a", count: count % 4))),
      ]
      // Six characters in the document, one byte in the value.
      if count > 0 { variants.append(("\(suffix)-escaped", text("a", count - 1, "\\u0061"))) }
      return variants
    }
  }

  /// `-1`, the bound itself and `+1`, as far as there is such a number and nothing is negative.
  static func around(_ bound: Int) -> [(String, Int)] {
    [("-1", -1), ("", 0), ("+1", 1)].compactMap { suffix, step in
      let (number, overflows) = bound.addingReportingOverflow(step)
      return overflows || number < 0 ? nil : (suffix, number)
    }
  }

  private static func text(_ unit: String, _ count: Int, _ rest: String) -> Draft {
    .filled(unit: Array(unit.utf8), count: count, rest: Array(rest.utf8))
  }
}
