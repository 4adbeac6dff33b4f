// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// Is told what a client does, by the task that does it; never of payload or token.
///
/// A type that conforms implements what it wants to know.
public protocol BridgeObserver: Swift.Sendable {
  /// A request is about to be sent.
  func requested(_ call: BridgeAttempt)
  /// An answer is there as a whole, be it good or bad, so long after its request began.
  func answered(_ call: BridgeAttempt, status: Swift.Int, after time: Swift.Duration)
  /// The attempt failed; another one begins after `wait`.
  func retrying(_ call: BridgeAttempt, after wait: Swift.Duration, cause: Swift.String)
  /// The channel's connection ended or failed; another one begins after `wait`.
  func reconnecting(_ call: BridgeAttempt, after wait: Swift.Duration, cause: Swift.String)
  /// The channel is connected again; what was published meanwhile is lost.
  func missed(_ call: BridgeAttempt, _ gap: BridgeGap)
  /// The server speaks another contract; both as in `1.4.0+196a6fedfc19cb73`.
  func contractMismatch(_ call: BridgeAttempt, expected: Swift.String, found: Swift.String)
}

extension BridgeObserver {
  public func requested(_ call: BridgeAttempt) {}
  public func answered(_ call: BridgeAttempt, status: Swift.Int, after time: Swift.Duration) {}
  public func retrying(_ call: BridgeAttempt, after wait: Swift.Duration, cause: Swift.String) {}
  public func reconnecting(_ call: BridgeAttempt, after wait: Swift.Duration, cause: Swift.String) {}
  public func missed(_ call: BridgeAttempt, _ gap: BridgeGap) {}
  public func contractMismatch(_ call: BridgeAttempt, expected: Swift.String, found: Swift.String) {}
}
