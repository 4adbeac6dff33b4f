extension LintRule {
  static let unboundedList = LintRule(
    "unbounded-list",
    "A list in a request has a limit: without one a call may take any time and any memory.",
    bad: """
      endpoints:
        tag: { route: POST /tag, request: { ids: list<uuid> } }
      """,
    good: """
      endpoints:
        tag: { route: POST /tag, request: { ids: { type: list<uuid>, max_items: 100 } } }
      """
  ) { subject in
    subject.uses(in: subject.sent).compactMap { name, use in
      guard case .list(_, let limits) = use.shape, limits.maxItems == nil else { return nil }
      return LintFinding(
        "the list `\(name.value)` is sent and has no limit", at: name.span, help: "add `max_items`")
    }
  }
}
