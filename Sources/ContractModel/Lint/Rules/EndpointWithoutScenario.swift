extension LintRule {
  static let endpointWithoutScenario = LintRule(
    "endpoint-without-scenario",
    "What an endpoint changes is seen only by a later call or event; a scenario tells which.",
    bad: """
      endpoints:
        rename: { route: PUT /title, request: { title: string } }
        get_title: { route: GET /title, response: { title: string } }
      """,
    good: """
      endpoints:
        rename: { route: PUT /title, request: { title: string } }
        get_title: { route: GET /title, response: { title: string } }
      scenarios:
        new_title_stays:
          steps:
            - { call: rename, with: { title: Inbox } }
            - { call: get_title, expect: { /title: Inbox } }
      """
  ) { subject in
    let called = Set(subject.actions.compactMap(callee))
    return subject.contract.endpoints.compactMap { endpoint in
      guard endpoint.route.value.method != .get, !called.contains(endpoint.name.value) else { return nil }
      return LintFinding(
        "no scenario calls `\(endpoint.name.value)`", at: endpoint.name.span,
        help: "write one that calls it and then looks at what it changed")
    }
  }

  private static func callee(_ action: Scenario.Action) -> String? {
    guard case .call(let call) = action else { return nil }
    return call.endpoint
  }
}
