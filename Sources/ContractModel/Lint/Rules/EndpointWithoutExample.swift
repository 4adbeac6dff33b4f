extension LintRule {
  static let endpointWithoutExample = LintRule(
    "endpoint-without-example",
    "Examples show how a call looks, and the conformance kit makes its requests from them.",
    bad: """
      endpoints:
        rename: { route: POST /rename, request: { title: string } }
      """,
    good: """
      endpoints:
        rename:
          route: POST /rename
          request: { title: string }
          examples: [ { name: a short title, request: { title: Inbox }, response: {} } ]
      """
  ) { subject in
    subject.contract.endpoints.filter(\.examples.isEmpty).map { endpoint in
      LintFinding(
        "the endpoint `\(endpoint.name.value)` has no example", at: endpoint.name.span,
        help: "add one: `examples: [ { name: …, \(endpoint.request == nil ? "" : "request: …, ")response: … } ]`")
    }
  }
}
