extension LintRule {
  static let outboxTooSmall = LintRule(
    "outbox-too-small",
    "An event that is larger than a channel's outbox closes every socket that it is meant for.",
    bad: channel(
      "image_stored: { data: { image: { type: bytes, max_bytes: 1 MB } } }",
      outbox: "{ max_events: 8, max_bytes: 1 MB }"),
    good: channel(
      "image_stored: { data: { image: { type: bytes, max_bytes: 1 MB } } }",
      outbox: "{ max_events: 8, max_bytes: 2 MB }")
  ) { subject in
    var sizes = LargestJSON(subject.contract)
    return subject.contract.channels.flatMap { channel in
      channel.events.compactMap { event in
        guard let largest = sizes.bytes(of: event.data), largest > channel.outbox.maxBytes else { return nil }
        return LintFinding(
          "the data of `\(event.name.value)` may have \(ByteCount.words(largest)), more than the channel's outbox holds",
          at: event.name.span,
          help:
            "raise `max_bytes` of the outbox to more than \(ByteCount.size(atLeast: largest)), or lower limits of fields",
          notes: [.init("the outbox holds \(ByteCount.words(channel.outbox.maxBytes))")])
      }
    }
  }
}
