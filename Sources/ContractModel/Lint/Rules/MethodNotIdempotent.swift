extension LintRule {
  static let methodNotIdempotent = LintRule(
    "method-not-idempotent",
    "HTTP lets clients and proxies repeat GET, PUT and DELETE (RFC 9110 section 9.2.2), whatever a contract says.",
    bad: """
      endpoints:
        append: { route: PUT /log, idempotent: false, request: { line: string } }
      """,
    good: """
      endpoints:
        append: { route: POST /log, request: { line: string } }
      """
  ) { subject in
    subject.contract.endpoints.compactMap { endpoint in
      let method = endpoint.route.value.method
      guard !endpoint.isIdempotent, [.get, .put, .delete].contains(method) else { return nil }
      return LintFinding(
        "`\(endpoint.name.value)` is a \(method.rawValue) and not idempotent", at: endpoint.route.span,
        help: "let the method be POST, or let a repeat do no more than the first request")
    }
  }
}
