import ContractModel

/// The verdict on one case.
struct CaseResult: Sendable {
  let testCase: Case
  /// Nil where the case passed.
  let failure: Failure?
  /// What was sent and came back.
  let transcript: [Transcript.Entry]
  let duration: Duration

  struct Failure: Sendable {
    /// One line: which place says what, what the server did instead, and the clause.
    let cause: String

    init(_ finding: Finding, of testCase: Case) {
      let clause = finding.clause ?? testCase.clauses.joined(separator: ", ")
      if finding.isGeneral {
        cause = "\(clause.contains(",") ? clause : "wire-protocol \(clause)"): the server \(finding.deed)"
        return
      }
      let source = finding.source ?? (finding.states == nil ? testCase.source : nil)
      let states = finding.states ?? testCase.states
      cause = "\(source?.description ?? clause) says \(states); the server \(finding.deed) [\(clause)]"
    }
  }
}
