/// All that came of a browser's visit.
struct BrowserOutcome: Sendable {
  let verdicts: [AttemptVerdict]
  /// What handlers did, as predicates.
  let findings: [String]

  var refused: Int { verdicts.count { if case .refused = $0 { true } else { false } } }
  var letIn: Int { verdicts.count { if case .letIn = $0 { true } else { false } } }
  var notTried: Int { verdicts.count { if case .notTried = $0 { true } else { false } } }

  var status: RunStatus {
    if letIn > 0 || !findings.isEmpty { return .doesNotConform }
    return notTried > 0 || verdicts.isEmpty ? .couldNotJudge : .conforms
  }
}
