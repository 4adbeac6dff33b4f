extension LintRule {
  static let unboundedAnswer = LintRule(
    "unbounded-answer",
    "A list that a GET answers with grows with what is stored, until the answer is too long for somebody.",
    bad: """
      endpoints:
        get_items: { route: GET /items, response: { ids: list<uuid> } }
      """,
    good: """
      endpoints:
        get_items: { route: GET /items, response: { ids: { type: list<uuid>, max_items: 1000 } } }
      """
  ) { subject in
    subject.contract.endpoints.filter { $0.route.value.method == .get }.flatMap { endpoint in
      (subject.contract.type(named: endpoint.response)?.fields ?? []).compactMap { field in
        guard case .list(_, let limits) = field.type.shape, limits.maxItems == nil else { return nil }
        return LintFinding(
          "the list `\(field.name.value)` in the answer of `\(endpoint.name.value)` has no limit", at: field.name.span,
          help: "add `max_items`, and answer in parts where there are more")
      }
    }
  }
}
