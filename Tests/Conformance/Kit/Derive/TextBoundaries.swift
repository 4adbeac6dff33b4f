import ContractModel

/// Texts around a bound of a string, counted in the contract's unit: scalar values for lengths, bytes of UTF-8 for sizes.
enum TextBoundaries {
  /// Variants by the part of their name behind the bound's: `+1`, `-astral`. Bounds that no body of `maxBody` bytes
  /// reaches are left out.
  static func drafts(for constraints: StringConstraints, maxBody: Int) -> [(
    bound: String, at: Located<Int>, variant: String, Draft
  )] {
    var drafts: [(String, Located<Int>, String, Draft)] = []
    let bounds: [(String, Located<Int>?, Bool)] = [
      ("min_length", constraints.minLength, false), ("max_length", constraints.maxLength, false),
      ("min_bytes", constraints.minBytes, true), ("max_bytes", constraints.maxBytes, true),
    ]
    for case (let name, let bound?, let isInBytes) in bounds where bound.value < maxBody {
      for (variant, draft) in isInBytes ? sizes(around: bound.value) : lengths(around: bound.value) {
        drafts.append((name, bound, variant, draft))
      }
    }
    return drafts
  }

  private static func lengths(around bound: Int) -> [(String, Draft)] {
    around(bound).flatMap { suffix, count in
      [
        (suffix, text("a", count, "")),
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

  /// `-1`, the bound itself and `+1`, as far as a text can be so long.
  private static func around(_ bound: Int) -> [(String, Int)] {
    [("-1", bound - 1), ("", bound), ("+1", bound + 1)].filter { $0.1 >= 0 }
  }

  private static func text(_ unit: String, _ count: Int, _ rest: String) -> Draft {
    .filled(unit: Array(unit.utf8), count: count, rest: Array(rest.utf8))
  }
}
