// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// What a heartbeat of the channel `in` is made of.
public struct InHeartbeat: Swift.Hashable, Swift.Sendable {
  /// The component that it comes from.
  public let source: Swift.String
  public let data: HeartbeatData

  public init(source: Swift.String, data: HeartbeatData) {
    self.source = source
    self.data = data
  }
}

extension BridgeHandlers {
  func inChannel() -> BridgeChannel {
    BridgeChannel(
      name: "in",
      authenticationTimeoutMilliseconds: 5000,
      heartbeatIntervalMilliseconds: 15_000,
      outboxMaxEvents: 16,
      outboxMaxBytes: 64_000
    ) {
      let heartbeat = await self.inHeartbeat()
      return BridgeOutgoingEvent(.heartbeat(heartbeat.data), source: heartbeat.source)
    }
  }
}

extension BridgeClient {
  public func inChannel() -> BridgeEvents<Swift.Void> {
    BridgeEvents(
      core_,
      BridgeClientChannel(
        name: "in", route: "/in",
        heartbeatIntervalMilliseconds: 15_000,
        maxMessage: 64_000),
      fields: { .some($0.skipValue()) },
      events: [
        "heartbeat": { $0.readHeartbeatData().map { .heartbeat($0) } },
        "response": { $0.readResponseData().map { .response($0) } },
        "source": { $0.readSourceData().map { .source($0) } },
        "name": { $0.readNameData().map { .name_($0) } },
      ])
  }
}
