import ContractModel

/// How `codegen explain` spells what a rule of the contract language means.
enum ExplanationText {
  /// Every id with the first sentence of its meaning, a line each.
  static var list: String {
    DiagnosticRule.allCases.map { rule in
      let sentence = rule.explanation?.meaning.prefix { $0 != "." && $0 != ";" } ?? ""
      return "\(rule.rawValue): \(sentence)"
    }.joined(separator: "\n")
  }

  /// The meaning with a bad and a good example; nil where no rule has this id.
  static func of(_ id: String) -> String? {
    guard let explanation = DiagnosticRule(rawValue: id)?.explanation else { return nil }
    return """
      \(id)

      \(explanation.meaning)

      Not so:
      \(indented(explanation.bad))

      But so:
      \(indented(explanation.good))
      """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
  }
}
