extension LintRule {
  static let localhostURL = LintRule(
    "localhost-url",
    "`localhost` may be 127.0.0.1 or ::1; clients that try the wrong one first lose up to two seconds with each connection.",
    bad: """
      server: { base_url: "http://localhost:5000" }
      """,
    good: """
      server: { base_url: "http://127.0.0.1:5000" }
      """
  ) { subject in
    let server = subject.contract.server
    guard server.host == "localhost" else { return [] }
    return [
      LintFinding(
        "`\(server.baseURL.value)` does not say which address it is", at: server.baseURL.span,
        help: "write `http://127.0.0.1:\(server.port)`")
    ]
  }
}
