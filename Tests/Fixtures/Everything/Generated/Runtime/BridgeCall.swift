// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What a handler may know of the request that it answers, and what it tells of it.
public struct BridgeCall: Swift.Sendable {
  /// 32 lower-case hexadecimal digits: the same in the answer's headers, the log and the events (wire-protocol H8).
  public let traceID: Swift.String
  /// To be called at the instant when the effect becomes visible, inside of whatever serialises effects: the events of
  /// requests are published in the order of these calls (wire-protocol C6).
  public let takesEffect: @Sendable () -> Swift.Void

  public init(traceID: Swift.String, takesEffect: @escaping @Sendable () -> Swift.Void = {}) {
    self.traceID = traceID
    self.takesEffect = takesEffect
  }
}
