extension LintRule {
  static let channelWithoutDoc = LintRule(
    "channel-without-doc",
    "A channel says what one hears on it.",
    bad: """
      channels:
        news:
          route: /news
          auth: { first_message: token, within: 5 s }
          heartbeat: { event: beat, every: 15 s }
          events: { beat: { data: {} } }
      """,
    good: """
      channels:
        news:
          route: /news
          doc: What changes in the store.
          auth: { first_message: token, within: 5 s }
          heartbeat: { event: beat, every: 15 s }
          events: { beat: { data: {} } }
      """
  ) { subject in
    subject.contract.channels.filter { $0.annotations.doc == nil }.map { channel in
      LintFinding(
        "the channel `\(channel.name.value)` has no doc", at: channel.name.span,
        help: "say what one hears on it: `doc: …`")
    }
  }
}
