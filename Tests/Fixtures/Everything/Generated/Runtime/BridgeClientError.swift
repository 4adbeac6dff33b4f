// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Why a call or a channel failed.
public struct BridgeClientError: Swift.Error {
  public enum Reason: Swift.Hashable, Swift.Sendable {
    /// The bridge answered with an error that the contract has.
    case declared(BridgeError)
    /// The bridge answered with an error that this contract does not have: the server's is newer.
    case undeclared(BridgeError)
    /// There is no connection, or it ended before the whole answer was there.
    case connectionFailed
    /// There was no whole answer in time.
    case timeUp
    /// What came is no answer, or no event, of this contract.
    case badAnswer
    /// The server speaks another contract (contract-language, Fingerprint and version).
    case contractMismatch
    /// The body is over the endpoint's limit; nothing was sent.
    case requestTooLarge
    /// The channel refused the token or the connection, and would do so again.
    case eventsRefused
    case cancelled
  }

  public let reason: Reason
  /// The last attempt.
  public let attempt: BridgeAttempt
  /// What happened: one line, without anything of a body or of the token.
  public let what: Swift.String
  public let cause: (any Swift.Error)?

  init(_ reason: Reason, _ attempt: BridgeAttempt, _ what: Swift.String, cause: (any Swift.Error)? = nil) {
    self.reason = reason
    self.attempt = attempt
    self.what = what
    self.cause = cause
  }

  public var endpoint: Swift.String { attempt.endpoint }
  public var traceID: Swift.String { attempt.traceID }
  public var attempts: Swift.Int { attempt.number }
}

extension BridgeClientError: Swift.CustomStringConvertible {
  public var description: Swift.String {
    "\(attempt.endpoint): \(what) (trace \(attempt.traceID), attempt \(attempt.number))"
  }
}
