/// A word, a number, a string literal or a sign of a line of text.
struct CodeToken: Equatable {
  enum Kind: Equatable {
    /// Letters, digits, `_` and `$`, not beginning with a digit.
    case word(String)
    case number
    /// In single, double or back quotes, on this line.
    case string
    case sign(UInt8)
  }

  let kind: Kind
  /// Whether nothing stands between this and the token before: the `(` of `f(x)`, not that of `see (x)`.
  let isAdjacent: Bool

  func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign(UInt8(ascii: sign))
  }

  var word: String? {
    if case .word(let text) = kind { return text }
    return nil
  }
}
