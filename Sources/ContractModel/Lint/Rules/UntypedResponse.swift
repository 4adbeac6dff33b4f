extension LintRule {
  static let untypedResponse = LintRule(
    "untyped-response",
    "What is `json` in an answer or event, nobody can rely on: neither types nor the conformance kit say what comes.",
    bad: """
      endpoints:
        get_space: { route: GET /space, response: { details: json } }
      """,
    good: """
      endpoints:
        get_space: { route: GET /space, response: { details: map<string> } }
      """
  ) { subject in
    subject.uses(in: subject.answered).compactMap { name, use in
      guard case .json = use.innermost.shape else { return nil }
      return LintFinding(
        "`\(name.value)` is answered or published as `json`", at: name.span,
        help: "give it a type; where callers only pass it on, say so under `allow`")
    }
  }
}
