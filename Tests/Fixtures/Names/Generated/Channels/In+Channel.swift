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
