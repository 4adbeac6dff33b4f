extension LintRule {
  static let errorWithoutScenario = LintRule(
    "error-without-scenario",
    "A declared error occurs in a scenario, or says under `unreachable` why none can provoke it; else nothing shows that a server knows it.",
    bad: """
      errors:
        hub_full: { http: 409 }
      endpoints:
        add_light: { route: POST /lights, errors: [hub_full] }
      """,
    good: """
      errors:
        hub_full: { http: 409 }
      endpoints:
        add_light: { route: POST /lights, errors: [hub_full] }
      scenarios:
        one_light: { steps: [ { call: add_light }, { call: add_light, fails: hub_full } ] }
      """
  ) { subject in
    let provoked = Set(subject.actions.compactMap(failure))
    return subject.contract.errors.compactMap { error in
      guard let span = error.span, error.unreachable == nil, !provoked.contains(error.name) else { return nil }
      return LintFinding(
        "no scenario provokes the error `\(error.name)`", at: span,
        help: "write one with `fails: \(error.name)`, or say why none can: `unreachable: …`")
    }
  }

  private static func failure(_ action: Scenario.Action) -> String? {
    guard case .call(let call) = action, case .fails(let error) = call.outcome else { return nil }
    return error
  }
}
