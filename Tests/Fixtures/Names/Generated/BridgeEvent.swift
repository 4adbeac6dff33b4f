// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// An event of the contract's channels, with its data.
public enum BridgeEvent: Swift.Hashable, Swift.Sendable {
  case heartbeat(HeartbeatData)
  case response(ResponseData)
  case source(SourceData)
  case name_(NameData)

  /// The event's name on the wire.
  public var name: Swift.String {
    switch self {
    case .heartbeat: "heartbeat"
    case .response: "response"
    case .source: "source"
    case .name_: "name"
    }
  }

  /// The index of its channel in `channels()`.
  public var channel: Swift.Int {
    switch self {
    case .heartbeat: 0
    case .response: 0
    case .source: 0
    case .name_: 0
    }
  }

  /// The envelope's `data`.
  public func encodedData() -> [Swift.UInt8] {
    switch self {
    case .heartbeat(let data): data.encoded()
    case .response(let data): data.encoded()
    case .source(let data): data.encoded()
    case .name_(let data): data.encoded()
    }
  }
}
