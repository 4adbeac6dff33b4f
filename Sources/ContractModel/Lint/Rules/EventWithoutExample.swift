extension LintRule {
  static let eventWithoutExample = LintRule(
    "event-without-example",
    "An example shows what the data of an event looks like, to whoever listens before it ever comes.",
    bad: channel("item_saved: { data: { id: uuid } }"),
    good: channel(
      "item_saved: { data: { id: uuid }, examples: [ { name: one, data: { id: 5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10 } } ] }"
    )
  ) { subject in
    subject.events.compactMap { event in
      guard event.examples.isEmpty, subject.contract.type(named: event.data)?.fields.isEmpty == false else {
        return nil
      }
      return LintFinding(
        "the event `\(event.name.value)` has data and no example", at: event.name.span,
        help: "add one: `examples: [ { name: …, data: … } ]`")
    }
  }
}
