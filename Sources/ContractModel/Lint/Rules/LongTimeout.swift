extension LintRule {
  static let longTimeout = LintRule(
    "long-timeout",
    "Clients give up on their own, .NET's HttpClient after 100 s; who waits longer is better served by an event.",
    bad: """
      endpoints:
        index: { route: POST /index, timeout: 5 min }
      """,
    good: """
      endpoints:
        index: { route: POST /index, timeout: 30 s }
      """
  ) { subject in
    subject.contract.endpoints.filter { $0.timeout > 100_000 }.map { endpoint in
      LintFinding(
        "`\(endpoint.name.value)` may take \(endpoint.timeout / 1_000) s, longer than common clients wait",
        at: endpoint.name.span, help: "answer at once and announce the end by an event, or lower `timeout` to 100 s")
    }
  }
}
