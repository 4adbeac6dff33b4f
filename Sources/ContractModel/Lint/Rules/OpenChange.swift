extension LintRule {
  static let openChange = LintRule(
    "open-change",
    "Without a token any program on the machine can call an endpoint; that is fit for reading a status, not for changes.",
    bad: """
      endpoints:
        restart: { route: POST /restart, auth: none }
      """,
    good: """
      endpoints:
        restart: { route: POST /restart, auth: bearer_token }
      """
  ) { subject in
    subject.contract.endpoints.filter { $0.auth == .none && $0.route.value.method != .get }.map { endpoint in
      LintFinding(
        "`\(endpoint.name.value)` changes something and asks for no token", at: endpoint.name.span,
        help: "write `auth: bearer_token`")
    }
  }
}
