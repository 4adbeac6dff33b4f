extension LintRule {
  static let eventWithoutCause = LintRule(
    "event-without-cause",
    "An event that no endpoint emits can't be provoked by a test; some come from the runtime itself, and say so under `allow`.",
    bad: channel("item_saved: { data: {} }"),
    good: channel("item_saved: { data: {} }") + """

      endpoints:
        save: { route: POST /save, emits: [item_saved] }
      """
  ) { subject in
    let emitted = Set(subject.contract.endpoints.flatMap(\.emits).map(\.value.event))
    return subject.causedEvents.filter { !emitted.contains($0.name.value) }.map { event in
      LintFinding(
        "no endpoint emits the event `\(event.name.value)`", at: event.name.span,
        help: "add it to an endpoint's `emits`, or say under `allow` what causes it")
    }
  }
}
