extension LintRule {
  static let slowHeartbeat = LintRule(
    "slow-heartbeat",
    "A client takes a channel for dead after two intervals without a heartbeat; until then it shows what is no longer so.",
    bad: """
      channels:
        news:
          route: /news
          auth: { first_message: token, within: 5 s }
          heartbeat: { event: beat, every: 5 min }
          events: { beat: { data: {} } }
      """,
    good: """
      channels:
        news:
          route: /news
          auth: { first_message: token, within: 5 s }
          heartbeat: { event: beat, every: 15 s }
          events: { beat: { data: {} } }
      """
  ) { subject in
    subject.contract.channels.filter { $0.heartbeatInterval.value > 60_000 }.map { channel in
      LintFinding(
        "a dead `\(channel.name.value)` is noticed after \(channel.heartbeatInterval.value / 500) s",
        at: channel.heartbeatInterval.span, help: "write `every: 15 s`, or at most `1 min`")
    }
  }
}
