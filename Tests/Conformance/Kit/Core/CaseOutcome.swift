import ContractModel

enum CaseOutcome: Sendable {
  case pass
  case fail(Finding)
}

/// What a subject did that the contract or the protocol does not allow.
struct Finding: Sendable {
  /// What the server did, as a predicate: `took 17`, `answered 200 where 422 validation_failed is due`.
  var deed: String
  /// The place that says otherwise; nil: that of the case.
  var source: SourceSpan?
  /// What is said there; nil: what the case states.
  var states: String?
  /// The clause that is broken; nil: those of the case.
  var clause: String?
  /// Whether the clause binds every answer or event, whatever the case is about.
  var isGeneral = false

  init(_ deed: String, source: SourceSpan? = nil, states: String? = nil, clause: String? = nil) {
    self.deed = deed
    self.source = source
    self.states = states
    self.clause = clause
  }
}

/// A finding thrown from within a session.
struct CaseFailure: Error {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }
  init(_ deed: String, clause: String? = nil) { finding = Finding(deed, clause: clause) }

  /// What no answer or no event may do.
  static func general(_ deed: String, _ clause: String) -> CaseFailure {
    var finding = Finding(deed, clause: clause)
    finding.isGeneral = true
    return CaseFailure(finding)
  }
}
