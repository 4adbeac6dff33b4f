extension LintRule {
  static let unusedSave = LintRule(
    "unused-save",
    "A value is saved for a later step; one that no step uses was mostly meant for an `expect`.",
    bad: """
      endpoints:
        get_title: { route: GET /title, response: { title: string } }
      scenarios:
        title_stays:
          steps:
            - { call: get_title, save: { first: /title } }
            - { call: get_title, save: { second: /title } }
      """,
    good: """
      endpoints:
        get_title: { route: GET /title, response: { title: string } }
      scenarios:
        title_stays:
          steps:
            - { call: get_title, save: { first: /title } }
            - { call: get_title, expect: { /title: $first } }
      """
  ) { subject in
    subject.contract.scenarios.flatMap { scenario in
      let used = scenario.steps.reduce(into: Set<String>()) { $0.formUnion($1.action.usedNames) }
      return scenario.steps.flatMap { step in
        step.action.saves.filter { !used.contains($0.name) }.map { save in
          LintFinding(
            "no step of `\(scenario.name.value)` uses the saved value `\(save.name)`", at: step.span,
            help: "write `$\(save.name)` where it is expected or sent, or remove it from `save`")
        }
      }
    }
  }
}

extension Scenario.Action {
  fileprivate var saves: [Scenario.Save] {
    switch self {
    case .call(let call): call.saves
    case .await(let arrival): arrival.saves
    case .listen, .never: []
    }
  }

  /// The names that stand as `$name` in what is sent and expected.
  fileprivate var usedNames: Set<String> {
    let templates: [ValueTemplate] =
      switch self {
      case .call(let call): (call.body.map { [$0] } ?? []) + call.outcome.expectations.map(\.value)
      case .await(let arrival): arrival.expectations.map(\.value)
      case .listen, .never: []
      }
    return templates.reduce(into: []) { $1.collectSavedNames(into: &$0) }
  }
}

extension Scenario.Outcome {
  fileprivate var expectations: [Scenario.Expectation] {
    if case .succeeds(let expectations) = self { expectations } else { [] }
  }
}

extension ValueTemplate {
  fileprivate func collectSavedNames(into names: inout Set<String>) {
    switch self {
    case .literal: break
    case .saved(let name): names.insert(name)
    case .array(let items): for item in items { item.collectSavedNames(into: &names) }
    case .object(let members): for member in members { member.value.collectSavedNames(into: &names) }
    }
  }
}
