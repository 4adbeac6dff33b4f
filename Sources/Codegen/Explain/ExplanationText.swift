import ContractModel

/// How `codegen explain` spells what a diagnostic or a lint rule means.
enum ExplanationText {
  /// Every id with the first sentence of its meaning, a line each.
  static var list: String {
    DiagnosticRule.Explanation.ids.map { id in
      "\(id): \(DiagnosticRule.Explanation.of(id)?.headline ?? "")"
    }.joined(separator: "\n")
  }

  /// The meaning with a bad and a good example; nil where no rule has this id.
  static func of(_ id: String) -> String? {
    guard let explanation = DiagnosticRule.Explanation.of(id) else { return nil }
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
