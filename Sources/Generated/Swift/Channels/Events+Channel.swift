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

extension BridgeClient {
  /// What happens in the core, as it happens.
  public func eventsChannel() -> BridgeEvents<Swift.Void> {
    BridgeEvents(
      core_,
      BridgeClientChannel(
        name: "events", route: "/events/ws",
        heartbeatIntervalMilliseconds: 15_000,
        maxMessage: 8_000_000),
      fields: { .some($0.skipValue()) },
      events: [
        "heartbeat": { $0.readHeartbeatData().map { .heartbeat($0) } },
        "clipboard_processed": { $0.readClipboardProcessedData().map { .clipboardProcessed($0) } },
        "save_completed": { $0.readSaveCompletedData().map { .saveCompleted($0) } },
        "runtime_warning": { $0.readRuntimeWarningData().map { .runtimeWarning($0) } },
        "indicators_changed": { $0.readIndicatorsChangedData().map { .indicatorsChanged($0) } },
      ])
  }
}
