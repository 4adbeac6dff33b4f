extension LintRule {
  static let endpointWithoutDoc = LintRule(
    "endpoint-without-doc",
    "An endpoint says what a call does and when to make it.",
    bad: """
      endpoints:
        tidy_up: { route: POST /tidy }
      """,
    good: """
      endpoints:
        tidy_up: { route: POST /tidy, doc: Removes items that nobody opened for a year. }
      """
  ) { subject in
    subject.contract.endpoints.filter { $0.annotations.doc == nil }.map { endpoint in
      LintFinding(
        "the endpoint `\(endpoint.name.value)` has no doc", at: endpoint.name.span,
        help: "say what a call does: `doc: …`")
    }
  }
}
