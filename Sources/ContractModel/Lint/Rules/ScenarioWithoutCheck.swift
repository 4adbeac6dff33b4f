extension LintRule {
  static let scenarioWithoutCheck = LintRule(
    "scenario-without-check",
    "A scenario that expects nothing passes with any server that answers.",
    bad: """
      endpoints:
        restart: { route: POST /restart }
      scenarios:
        restart_works: { steps: [ { call: restart } ] }
      """,
    good: """
      errors:
        restarting: { http: 503 }
      endpoints:
        restart: { route: POST /restart, errors: [restarting] }
      scenarios:
        one_restart_at_a_time: { steps: [ { call: restart }, { call: restart, fails: restarting } ] }
      """
  ) { subject in
    subject.contract.scenarios.filter { !$0.steps.map(\.action).contains(where: checks) }.map { scenario in
      LintFinding(
        "the scenario `\(scenario.name.value)` expects nothing", at: scenario.name.span,
        help: "add `expect`, `fails`, `await` or `never`")
    }
  }

  private static func checks(_ action: Scenario.Action) -> Bool {
    switch action {
    case .listen: false
    case .await, .never: true
    case .call(let call):
      if case .succeeds(let expectations) = call.outcome { !expectations.isEmpty } else { true }
    }
  }
}
