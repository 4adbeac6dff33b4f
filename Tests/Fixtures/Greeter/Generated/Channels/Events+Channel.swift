// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// What a heartbeat of the channel `events` is made of.
public struct EventsHeartbeat: Swift.Hashable, Swift.Sendable {
  /// The component that it comes from.
  public let source: Swift.String
  public let data: AliveData

  public init(source: Swift.String, data: AliveData) {
    self.source = source
    self.data = data
  }
}

extension BridgeHandlers {
  func eventsChannel() -> BridgeChannel {
    BridgeChannel(
      name: "events",
      authenticationTimeoutMilliseconds: 2000,
      heartbeatIntervalMilliseconds: 5000,
      outboxMaxEvents: 64,
      outboxMaxBytes: 64_000
    ) {
      let heartbeat = await self.eventsHeartbeat()
      return BridgeOutgoingEvent(.alive(heartbeat.data), source: heartbeat.source)
    }
  }
}

extension BridgeClient {
  public func eventsChannel() -> BridgeEvents<Swift.Void> {
    BridgeEvents(
      core_,
      BridgeClientChannel(
        name: "events", route: "/events",
        heartbeatIntervalMilliseconds: 5000,
        maxMessage: 64_000),
      fields: { .some($0.skipValue()) },
      events: [
        "alive": { $0.readAliveData().map { .alive($0) } },
        "greeted": { $0.readGreetedData().map { .greeted($0) } },
      ])
  }
}
