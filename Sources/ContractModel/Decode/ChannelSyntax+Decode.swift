extension ChannelSyntax {
  init(_ entry: TableEntry) {
    let record = entry.value?.record
    name = entry.key
    route = record?.route("route")
    annotations = Annotations(record)
    authenticationTimeout = record?.record("auth")?.integer("within")
    heartbeat = record?.record("heartbeat")?.text("event")
    heartbeatInterval = record?.record("heartbeat")?.integer("every")
    let outbox = record?.record("outbox")
    self.outbox = Channel.Outbox(
      maxEvents: outbox?.integer("max_events")?.value ?? Self.silentOutbox.maxEvents,
      maxBytes: outbox?.integer("max_bytes")?.value ?? Self.silentOutbox.maxBytes)
    envelope = record?.part("envelope")
    events = record?.table("events").map(EventSyntax.init) ?? []
  }

  /// How much may wait for a slow socket where the contract says nothing of it.
  private static let silentOutbox = Channel.Outbox(maxEvents: 1_024, maxBytes: 8_000_000)
}

extension EventSyntax {
  fileprivate init(_ entry: TableEntry) {
    let record = entry.value?.record
    name = entry.key
    isWhole = record?.isWhole ?? false
    annotations = Annotations(record)
    data = record?.table("data").map(FieldSyntax.init) ?? []
    examples = record?.list("examples").compactMap { ExampleSyntax($0, body: "request", response: "data") } ?? []
  }
}
