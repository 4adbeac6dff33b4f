extension LintRule {
  static let emptyRequest = LintRule(
    "empty-request",
    "With an empty `request` callers must send `{}` as `application/json`; without the key they send nothing.",
    bad: """
      endpoints:
        restart: { route: POST /restart, request: {} }
      """,
    good: """
      endpoints:
        restart: { route: POST /restart }
      """
  ) { subject in
    subject.contract.endpoints.compactMap { endpoint in
      guard let request = endpoint.request.flatMap(subject.contract.type(named:)), request.fields.isEmpty else {
        return nil
      }
      return LintFinding(
        "`\(endpoint.name.value)` asks for a body without fields", at: request.name.span, help: "remove `request`")
    }
  }
}
