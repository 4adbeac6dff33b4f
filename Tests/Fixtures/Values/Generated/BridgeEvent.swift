// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// An event of the contract's channels, with its data.
public enum BridgeEvent: Swift.Hashable, Swift.Sendable {
  /// Since 1.0.0.
  case heartbeat(HeartbeatData)
  /// It is late.
  /// Deprecated: use `heartbeat`
  case sunset(SunsetData)

  /// The event's name on the wire.
  public var name: Swift.String {
    switch self {
    case .heartbeat: "heartbeat"
    case .sunset: "sunset"
    }
  }

  /// The index of its channel in `channels()`.
  public var channel: Swift.Int {
    switch self {
    case .heartbeat: 0
    case .sunset: 0
    }
  }

  /// The envelope's `data`.
  public func encodedData() -> [Swift.UInt8] {
    switch self {
    case .heartbeat(let data): data.encoded()
    case .sunset(let data): data.encoded()
    }
  }
}
