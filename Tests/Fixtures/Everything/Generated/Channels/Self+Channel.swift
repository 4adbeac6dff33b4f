// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What a heartbeat of the channel `self` is made of.
public struct SelfHeartbeat: Swift.Hashable, Swift.Sendable {
  /// The component that it comes from.
  public let source: Swift.String
  public let envelope: SelfEnvelope
  public let data: AliveData

  public init(source: Swift.String, envelope: SelfEnvelope, data: AliveData) {
    self.source = source
    self.envelope = envelope
    self.data = data
  }
}

extension BridgeHandlers {
  func self_Channel() -> BridgeChannel {
    BridgeChannel(
      name: "self",
      authenticationTimeoutMilliseconds: 2000,
      heartbeatIntervalMilliseconds: 2000,
      outboxMaxEvents: 64,
      outboxMaxBytes: 64_000
    ) {
      let heartbeat = await self.self_Heartbeat()
      return BridgeOutgoingEvent(.alive(heartbeat.data), source: heartbeat.source, envelope: heartbeat.envelope.encoded())
    }
  }
}

extension BridgeClient {
  /// Beside the paths that begin as it does.
  public func self_Channel() -> BridgeEvents<SelfEnvelope> {
    BridgeEvents(
      core_,
      BridgeClientChannel(
        name: "self", route: "/self",
        heartbeatIntervalMilliseconds: 2000,
        maxMessage: 64_000),
      fields: { $0.readSelfEnvelope() },
      events: [
        "alive": { $0.readAliveData().map { .alive($0) } },
        "json": { $0.readJsonData().map { .json($0) } },
        "Type": { $0.readTypeData().map { .type($0) } },
        "date": { $0.readDateData().map { .date($0) } },
      ])
  }
}
