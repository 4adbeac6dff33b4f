// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// One WebSocket channel as a value: what a server must know of it, and what makes its heartbeats.
public struct BridgeChannel: Swift.Sendable {
  /// The channel's name in the contract.
  public let name: Swift.String
  /// How long a socket may wait with its token.
  public let authenticationTimeoutMilliseconds: Swift.Int
  public let heartbeatIntervalMilliseconds: Swift.Int
  /// How many events may wait for one socket.
  public let outboxMaxEvents: Swift.Int
  /// How many bytes of events may wait for one socket.
  public let outboxMaxBytes: Swift.Int
  /// Makes the heartbeat that is sent now.
  public let heartbeat: @Sendable () async -> BridgeOutgoingEvent
}
