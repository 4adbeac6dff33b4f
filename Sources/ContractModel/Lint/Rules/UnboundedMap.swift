extension LintRule {
  static let unboundedMap = LintRule(
    "unbounded-map",
    "A map in a request has a limit: without one a call may take any time and any memory.",
    bad: """
      endpoints:
        label: { route: POST /label, request: { labels: map<bool> } }
      """,
    good: """
      endpoints:
        label: { route: POST /label, request: { labels: { type: map<bool>, max_items: 32 } } }
      """
  ) { subject in
    subject.uses(in: subject.sent).compactMap { name, use in
      guard case .map(_, let limits) = use.shape, limits.maxItems == nil else { return nil }
      return LintFinding(
        "the map `\(name.value)` is sent and has no limit", at: name.span, help: "add `max_items`")
    }
  }
}
