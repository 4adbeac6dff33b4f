extension LintRule {
  static let eventWithoutScenario = LintRule(
    "event-without-scenario",
    "A scenario awaits each event that endpoints emit; else nothing shows that it comes, and with what.",
    bad: channel("item_saved: { data: {} }") + """

      endpoints:
        save: { route: POST /save, emits: [item_saved] }
      """,
    good: channel("item_saved: { data: {} }") + """

      endpoints:
        save: { route: POST /save, emits: [item_saved] }
      scenarios:
        saving_is_announced: { steps: [ { listen: news }, { call: save }, { await: item_saved } ] }
      """
  ) { subject in
    let emitted = Set(subject.contract.endpoints.flatMap(\.emits).map(\.value.event))
    let awaited = Set(subject.actions.compactMap(arrival))
    return subject.events.map(\.name).filter { emitted.contains($0.value) && !awaited.contains($0.value) }.map { name in
      LintFinding(
        "no scenario awaits the event `\(name.value)`", at: name.span,
        help: "write one that listens, calls what emits it and has `await: \(name.value)`")
    }
  }

  private static func arrival(_ action: Scenario.Action) -> String? {
    guard case .await(let arrival) = action else { return nil }
    return arrival.event
  }
}
