extension DiagnosticRule {
  /// What a rule asks for, with what breaks it and what keeps it.
  public struct Explanation: Sendable {
    /// One or two sentences.
    public let meaning: String
    /// A few lines of a contract, or words where it can't be shown.
    public let bad: String
    public let good: String

    /// Of a diagnostic or a lint rule; nil where nothing has this id.
    public static func of(_ id: String) -> Explanation? {
      DiagnosticRule(rawValue: id)?.explanation ?? LintRule.named(id)?.explanation
    }

    /// The ids that there are: diagnostics first, then lint rules.
    public static var ids: [String] { DiagnosticRule.allCases.map(\.rawValue) + LintRule.all.map(\.id) }

    /// ``meaning`` up to its first full stop, semicolon or colon.
    public var headline: String {
      let words = meaning.split(separator: " ")
      let end = words.firstIndex { [".", ";", ":"].contains($0.last) } ?? words.endIndex
      return (words[..<end] + words[end...].prefix(1).map { $0.dropLast() }).joined(separator: " ")
    }
  }

  /// What to tell somebody who asks for the rule; nil for none, as a test makes sure.
  public var explanation: Explanation? { Self.explanations[self] }

  private static let explanations = [
    explanationsOfFiles, explanationsOfYAML, explanationsOfKeys, explanationsOfNames, explanationsOfTypes,
    explanationsOfBehaviour,
  ].reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
}
