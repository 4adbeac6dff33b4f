extension Case {
  /// The words that it can be chosen by; each follows from the case itself.
  var tags: [String] { [family] + subjectTags + [profile.name] + needs.sorted().map(\.rawValue) + otherTags }

  /// Those that neither its id, nor its profile and needs say: what it cites, and whether it is `positive` or `negative`.
  var otherTags: [String] {
    var seen: Set<String> = []
    return (clauses.flatMap { Citation($0).tags } + (outlook.map { [$0.rawValue] } ?? [])).filter {
      seen.insert($0).inserted
    }
  }

  private var subjectTags: [String] { Case.subject(of: id).map { [$0] } ?? [] }

  /// What its request deserves; nil where it is more than a request.
  private var outlook: Outlook? {
    switch body {
    case .exchange(_, let due): due.verdict.outlook
    case .raw(_, let due):
      // One that is refused makes the case, whatever comes before it.
      due.answers.contains { $0.answer.verdict.outlook == .negative } ? .negative : .positive
    case .session, .closing: nil
    }
  }

  fileprivate enum Outlook: String {
    /// A conforming server may take it.
    case positive
    /// A conforming server refuses it.
    case negative
  }
}

extension AnswerExpectation.Verdict {
  fileprivate var outlook: Case.Outlook? {
    switch self {
    case .accepted, .success, .empty, .head: .positive
    case .rejected: .negative
    case .status(let statuses):
      statuses.allSatisfy { $0 >= 400 } ? .negative : statuses.allSatisfy { $0 < 400 } ? .positive : nil
    case .anyOf(let verdicts):
      verdicts.allSatisfy { $0.outlook == .negative } ? .negative : .positive
    }
  }
}
