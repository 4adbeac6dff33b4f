// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What comes out of a channel. `Fields` is what its events have of their own beside source, time and trace id.
public enum BridgeStreamItem<Fields: Swift.Sendable>: Swift.Sendable {
  case event(BridgeEvent, BridgeEventEnvelope<Fields>)
  /// An event that this contract does not know yet; its envelope's own fields are not read.
  case unknown(name: Swift.String, data: JSONValue, BridgeEventEnvelope<Swift.Void>)
  /// Events may be lost here.
  case gap(BridgeGap)
}

/// What stands around an event's data (contract-language, Channels).
public struct BridgeEventEnvelope<Fields: Swift.Sendable>: Swift.Sendable {
  /// The component that it comes from.
  public let source: Swift.String
  public let timestamp: Timestamp
  /// That of the request that caused it, or one of its own.
  public let traceID: Swift.String
  /// What the channel's events have besides; `Void` where that is nothing.
  public let fields: Fields
}
