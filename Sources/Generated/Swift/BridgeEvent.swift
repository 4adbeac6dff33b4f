// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// An event of the contract's channels, with its data.
public enum BridgeEvent: Swift.Hashable, Swift.Sendable {
  /// The bridge lives. The first one says that the socket is accepted.
  case heartbeat(HeartbeatData)
  /// A clipboard request was answered.
  case clipboardProcessed(ClipboardProcessedData)
  /// An item is on disk.
  case saveCompleted(SaveCompletedData)
  /// Something that a person may want to know.
  case runtimeWarning(RuntimeWarningData)
  /// The lights of the hub window changed.
  case indicatorsChanged(IndicatorsChangedData)

  /// The event's name on the wire.
  public var name: Swift.String {
    switch self {
    case .heartbeat: "heartbeat"
    case .clipboardProcessed: "clipboard_processed"
    case .saveCompleted: "save_completed"
    case .runtimeWarning: "runtime_warning"
    case .indicatorsChanged: "indicators_changed"
    }
  }

  /// The index of its channel in `channels()`.
  public var channel: Swift.Int {
    switch self {
    case .heartbeat: 0
    case .clipboardProcessed: 0
    case .saveCompleted: 0
    case .runtimeWarning: 0
    case .indicatorsChanged: 0
    }
  }

  /// The envelope's `data`.
  public func encodedData() -> [Swift.UInt8] {
    switch self {
    case .heartbeat(let data): data.encoded()
    case .clipboardProcessed(let data): data.encoded()
    case .saveCompleted(let data): data.encoded()
    case .runtimeWarning(let data): data.encoded()
    case .indicatorsChanged(let data): data.encoded()
    }
  }
}
