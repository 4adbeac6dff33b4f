extension LintRule {
  static let eventWithoutDoc = LintRule(
    "event-without-doc",
    "An event says what has happened when it comes.",
    bad: channel("item_saved: { data: {} }"),
    good: channel("item_saved: { doc: An item is on disk., data: {} }")
  ) { subject in
    subject.events.filter { $0.annotations.doc == nil }.map { event in
      LintFinding(
        "the event `\(event.name.value)` has no doc", at: event.name.span,
        help: "say what has happened when it comes: `doc: …`")
    }
  }

  /// A channel with this event beside its heartbeat, for examples.
  static func channel(_ event: String, outbox: String? = nil) -> String {
    """
    channels:
      news:
        route: /news
        auth: { first_message: token, within: 5 s }
        heartbeat: { event: beat, every: 15 s }\(outbox.map { "\n    outbox: \($0)" } ?? "")
        events:
          beat: { doc: The channel lives., data: {} }
          \(event)
    """
  }
}
