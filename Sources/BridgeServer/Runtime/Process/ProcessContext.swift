public import Logging

/// What a service may know of the process that serves it. The token is not among it.
public struct ProcessContext: Sendable {
  /// Names this instance, as in `X-Bridge-Instance`.
  public let nonce: String
  /// The folder for state that outlives the process. Nobody has made it yet: who keeps no state leaves nothing behind.
  public let stateDirectory: String
  /// When the process began, for uptimes.
  public let startedAt: ContinuousClock.Instant
  /// Writes JSON lines to stderr without waiting for who reads them (wire-protocol L1). A request's lines carry its
  /// trace id as `metadata: ["trace_id": …]`; `source` names the module.
  public let logger: Logger

  public init(nonce: String, stateDirectory: String, startedAt: ContinuousClock.Instant, logger: Logger) {
    self.nonce = nonce
    self.stateDirectory = stateDirectory
    self.startedAt = startedAt
    self.logger = logger
  }
}
