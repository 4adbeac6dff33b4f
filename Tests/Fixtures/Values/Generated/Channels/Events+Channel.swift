// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// What a heartbeat of the channel `events` is made of.
public struct EventsHeartbeat: Swift.Hashable, Swift.Sendable {
  /// The component that it comes from.
  public let source: Swift.String
  public let data: HeartbeatData

  public init(source: Swift.String, data: HeartbeatData) {
    self.source = source
    self.data = data
  }
}

extension BridgeHandlers {
  func eventsChannel() -> BridgeChannel {
    BridgeChannel(
      name: "events",
      authenticationTimeoutMilliseconds: 5000,
      heartbeatIntervalMilliseconds: 15_000,
      outboxMaxEvents: 16,
      outboxMaxBytes: 64_000
    ) {
      let heartbeat = await self.eventsHeartbeat()
      return BridgeOutgoingEvent(.heartbeat(heartbeat.data), source: heartbeat.source)
    }
  }
}

extension BridgeClient {
  /// Since 1.0.0.
  public func eventsChannel() -> BridgeEvents<Swift.Void> {
    BridgeEvents(
      core_,
      BridgeClientChannel(
        name: "events", route: "/events",
        heartbeatIntervalMilliseconds: 15_000,
        maxMessage: 64_000),
      fields: { .some($0.skipValue()) },
      events: [
        "heartbeat": { $0.readHeartbeatData().map { .heartbeat($0) } },
        "sunset": { $0.readSunsetData().map { .sunset($0) } },
      ])
  }
}
