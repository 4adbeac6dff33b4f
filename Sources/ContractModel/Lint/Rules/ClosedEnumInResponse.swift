extension LintRule {
  static let closedEnumInResponse = LintRule(
    "closed-enum-in-response",
    "A value that an enum gets later breaks every caller that was built before, unless the enum is open.",
    bad: """
      types:
        State: { enum: [idle, busy] }
      endpoints:
        get_state: { route: GET /state, response: { state: State } }
      """,
    good: """
      types:
        State: { enum: [idle, busy], open: true }
      endpoints:
        get_state: { route: GET /state, response: { state: State } }
      """
  ) { subject in
    subject.namedTypes.compactMap { type in
      guard case .enumeration(let values) = type.kind, !values.isOpen, subject.answered.contains(type.name.value) else {
        return nil
      }
      return LintFinding(
        "`\(type.name.value)` stands in answers or events and is closed", at: type.name.span,
        help: "add `open: true`, so that callers keep values that they do not know")
    }
  }
}
