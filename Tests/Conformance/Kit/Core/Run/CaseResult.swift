import ContractModel

/// The verdict on one case.
struct CaseResult: Sendable {
  enum Verdict: String, Sendable {
    case pass
    case fail
    /// It failed as an entry says that it does.
    case knownFailing = "known_failing"
    /// An entry says that it fails.
    case unexpectedPass = "unexpected_pass"

    var isRed: Bool { self == .fail || self == .unexpectedPass }
  }

  let testCase: Case
  /// Nil where the case passed.
  let failure: Failure?
  /// What was sent and came back.
  let transcript: [Transcript.Entry]
  let duration: Duration
  var verdict: Verdict
  /// The entry that speaks of the case.
  var knownFailing: KnownFailing?

  init(testCase: Case, failure: Failure?, transcript: [Transcript.Entry], duration: Duration) {
    self.testCase = testCase
    self.failure = failure
    self.transcript = transcript
    self.duration = duration
    verdict = failure == nil ? .pass : .fail
  }

  /// One line that says what is wrong; nil where the case passed and was to pass.
  var cause: String? {
    guard let failure else {
      return knownFailing.map { "\($0.id.span) says that it fails with `\($0.failsWith)`; it passed: remove the entry" }
    }
    guard verdict == .fail, let knownFailing else { return failure.cause }
    return "\(failure.cause); \(knownFailing.remark(on: failure))"
  }

  struct Failure: Sendable {
    /// One line: which place says what, what the server did instead, and the clause.
    let cause: String
    /// What the server did, without what differs from case to case: failures of one kind mostly have one reason.
    let kind: String

    init(_ finding: Finding, of testCase: Case) {
      let clause = finding.clause ?? testCase.clauses.joined(separator: ", ")
      kind = FailureKind.text(of: finding.deed)
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
