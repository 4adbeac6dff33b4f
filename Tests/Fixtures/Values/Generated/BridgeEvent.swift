// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// An event of the contract's channels, with its data.
public enum BridgeEvent: Swift.Hashable, Swift.Sendable {
  case heartbeat(HeartbeatData)

  /// The event's name on the wire.
  public var name: Swift.String {
    switch self {
    case .heartbeat: "heartbeat"
    }
  }

  /// The index of its channel in `channels()`.
  public var channel: Swift.Int {
    switch self {
    case .heartbeat: 0
    }
  }

  /// The envelope's `data`.
  public func encodedData() -> [Swift.UInt8] {
    switch self {
    case .heartbeat(let data): data.encoded()
    }
  }
}
