/// A rule that a good contract keeps, though one that breaks it holds.
public struct LintRule: Sendable {
  /// Words that name it: `type-without-doc`. Stable.
  public let id: String
  /// The examples are sections of a contract: with a header before them, the bad one breaks this rule, the good one keeps
  /// it.
  public let explanation: DiagnosticRule.Explanation
  /// Nil for the rule about `allow`, which follows from what the others find.
  let find: (@Sendable (LintSubject) -> [LintFinding])?

  init(
    _ id: String, _ meaning: String, bad: String, good: String,
    find: (@Sendable (LintSubject) -> [LintFinding])?
  ) {
    self.id = id
    explanation = .init(meaning: meaning, bad: bad, good: good)
    self.find = find
  }

  public static func named(_ id: String) -> LintRule? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
