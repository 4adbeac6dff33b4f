/// An expected verdict as text that changes whenever the verdict does: part of the manifest's digests.
enum VerdictKey {
  static func text(of verdict: AnswerExpectation.Verdict) -> String {
    switch verdict {
    case .accepted(let endpoint): "accepted \(endpoint)\n"
    case .success(let endpoint): "success \(endpoint)\n"
    case .rejected(let status, let code, let violations):
      "rejected \(status) \(code) \(violations.map(text(of:)) ?? "any")\n"
    case .empty(let status): "empty \(status)\n"
    case .head(let endpoint): "head \(endpoint)\n"
    case .status(let statuses): "status \(statuses)\n"
    case .anyOf(let verdicts): "any of\n\(verdicts.map(text(of:)).joined())"
    }
  }

  private static func text(of violations: [ExpectedViolation]) -> String {
    violations.map { "\($0.path) \($0.rule);" }.joined()
  }
}

extension AnswerExpectation {
  /// Everything that it says, as text that changes whenever it does.
  var key: String {
    let rules = fields.map { name, rule in
      let due = if case .equals(let value) = rule { value } else { "absent" }
      return "\(name): \(due)\n"
    }
    return "\(VerdictKey.text(of: verdict))\(rules.joined())\(traceID ?? "") \(closes)"
  }
}
