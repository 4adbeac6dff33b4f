// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// What a handler may know of the request that it answers.
public struct BridgeCall: Swift.Hashable, Swift.Sendable {
  /// 32 lower-case hexadecimal digits: the same in the answer's headers, the log and the events (wire-protocol H8).
  public let traceID: Swift.String

  public init(traceID: Swift.String) { self.traceID = traceID }
}
