/// What a finding has in common with others of its kind.
enum FailureKind {
  private static let limit = 160

  /// `answered 200 where 422 validation_failed (…) is due`: what stands in brackets or quotes left out, numbers but those of
  /// three digits, which mostly are statuses, as `N`.
  static func text(of deed: String) -> String {
    var result = ""
    var digits = ""
    /// What ends the part that is left out.
    var end: Character?
    func settled(_ digits: String) -> String { digits.isEmpty || digits.count == 3 ? digits : "N" }
    for character in deed {
      if let closing = end {
        if character == closing {
          result.append(character)
          end = nil
        }
        continue
      }
      if ("0"..."9").contains(character) {
        digits.append(character)
        continue
      }
      result += settled(digits)
      digits = ""
      result.append(character)
      switch character {
      case "(": end = ")"
      case "\"": end = "\""
      case "`": end = "`"
      default: continue
      }
      result += "…"
    }
    result += settled(digits)
    return result.count > limit ? "\(result.prefix(limit))…" : result
  }
}
