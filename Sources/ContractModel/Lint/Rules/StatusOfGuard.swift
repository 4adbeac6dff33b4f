extension LintRule {
  static let statusOfGuard = LintRule(
    "status-of-guard",
    "These statuses say that a request never came as far as the endpoint; proxies and clients act on them by themselves.",
    bad: """
      errors:
        panel_locked: { http: 401 }
      """,
    good: """
      errors:
        panel_locked: { http: 409 }
      """
  ) { subject in
    subject.contract.errors.compactMap { error in
      guard let span = error.span, guardStatuses.contains(error.status),
        let builtIn = ErrorDefinition.builtIn.first(where: { $0.status == error.status })
      else { return nil }
      return LintFinding(
        "the error `\(error.name)` has the status \(error.status) of `\(builtIn.name)`", at: span,
        help: "use 409 for a state that forbids it, 422 for values that contradict each other")
    }
  }

  private static let guardStatuses: Set<Int> = [401, 405, 408, 413, 414, 415, 421, 426, 431]
}
