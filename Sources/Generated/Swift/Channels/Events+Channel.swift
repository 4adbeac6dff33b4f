// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
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
      outboxMaxEvents: 1024,
      outboxMaxBytes: 8_000_000
    ) {
      let heartbeat = await self.eventsHeartbeat()
      return BridgeOutgoingEvent(.heartbeat(heartbeat.data), source: heartbeat.source)
    }
  }
}
