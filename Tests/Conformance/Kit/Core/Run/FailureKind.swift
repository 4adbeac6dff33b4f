/// What a finding has in common with others of its kind.
enum FailureKind {
  private static let limit = 160
  /// A number of more digits is a size, a port or a time; a shorter one mostly a status or a code.
  private static let shownDigits = 4

  /// `answered 200 where 422 validation_failed (… max_items) is due`: without what is quoted and without paths, and with `N`
  /// for long numbers.
  static func text(of deed: String) -> String {
    let words = unquoted(deed).split(separator: " ", omittingEmptySubsequences: false).map(word)
    let result = words.joined(separator: " ")
    return result.count > limit ? "\(result.prefix(limit))…" : result
  }

  /// With `…` for what stands between quotation marks or backticks.
  private static func unquoted(_ text: String) -> String {
    var result = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        guard character == open else { continue }
        quote = nil
      } else if character == "\"" || character == "`" {
        quote = character
        result.append("\(character)…")
        continue
      }
      result.append(character)
    }
    return result
  }

  private static func word(_ word: Substring) -> String {
    // A path of a violation, which may stand in brackets.
    if let slash = word.firstIndex(of: "/"), word[..<slash].allSatisfy({ $0 == "(" }) { return word[..<slash] + "…" }
    var result = ""
    var digits = ""
    for character in word + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      result += digits.count > shownDigits ? "N" : digits
      digits = ""
      result.append(character)
    }
    return String(result.dropLast())
  }
}
