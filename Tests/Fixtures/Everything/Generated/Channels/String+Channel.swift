// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What a heartbeat of the channel `string` is made of.
public struct StringHeartbeat: Swift.Hashable, Swift.Sendable {
  /// The component that it comes from.
  public let source: Swift.String
  public let envelope: StringEnvelope
  public let data: InitData

  public init(source: Swift.String, envelope: StringEnvelope = StringEnvelope(), data: InitData) {
    self.source = source
    self.envelope = envelope
    self.data = data
  }
}

extension BridgeHandlers {
  func stringChannel() -> BridgeChannel {
    BridgeChannel(
      name: "string",
      authenticationTimeoutMilliseconds: 1000,
      heartbeatIntervalMilliseconds: 3000,
      outboxMaxEvents: 32,
      outboxMaxBytes: 32_000
    ) {
      let heartbeat = await self.stringHeartbeat()
      return BridgeOutgoingEvent(.init_(heartbeat.data), source: heartbeat.source, envelope: heartbeat.envelope.encoded())
    }
  }
}

extension BridgeClient {
  public func stringChannel() -> BridgeEvents<StringEnvelope> {
    BridgeEvents(
      core_,
      BridgeClientChannel(
        name: "string", route: "/self/string",
        heartbeatIntervalMilliseconds: 3000,
        maxMessage: 32_000),
      fields: { $0.readStringEnvelope() },
      events: [
        "init": { $0.readInitData().map { .init_($0) } },
        "path": { $0.readPathData().map { .path($0) } },
        "error": { $0.readErrorData().map { .error($0) } },
      ])
  }
}
