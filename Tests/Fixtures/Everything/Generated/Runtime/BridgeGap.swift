// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Stands among the events where some may be lost, because the channel was connected anew.
public struct BridgeGap: Swift.Hashable, Swift.Sendable {
  /// When the last event before it came.
  public let since: Timestamp
  /// Why the connection before it ended, as in `1013 slow_reader`.
  public let cause: Swift.String
}
