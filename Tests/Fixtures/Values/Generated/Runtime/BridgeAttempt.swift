// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// One attempt of a call, or one connection to a channel: what observers are told and errors say.
public struct BridgeAttempt: Swift.Hashable, Swift.Sendable {
  /// The name of the endpoint or channel in the contract.
  public let endpoint: Swift.String
  /// 32 lower-case hexadecimal digits, the same in all attempts of a call (wire-protocol H8).
  public let traceID: Swift.String
  /// From 1.
  public let number: Swift.Int

  var next: BridgeAttempt { BridgeAttempt(endpoint: endpoint, traceID: traceID, number: number + 1) }
}
