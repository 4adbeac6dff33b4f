// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// When a call is tried again, as a machine: outcomes in, actions out.
struct BridgeRetry: Swift.Sendable {
  enum Outcome: Swift.Sendable {
    case answer(BridgeAnswer)
    case failure(BridgeTransportFailure)
  }

  enum Action: Swift.Equatable {
    case stop
    case retry(after: Swift.Duration, cause: Swift.String)
  }

  let idempotent: Swift.Bool
  let backoff: BridgeBackoff
  private var attempts = 0

  init(idempotent: Swift.Bool, backoff: BridgeBackoff) {
    self.idempotent = idempotent
    self.backoff = backoff
  }

  /// Only what may be done twice is (RFC 9110 section 9.2.2), and only where 5xx or the connection says that it may help
  /// (wire-protocol H11).
  mutating func came(_ outcome: Outcome, now: Timestamp) -> Action {
    attempts += 1
    guard idempotent, let (cause, least) = Self.transient(outcome, now),
      let wait = backoff.wait(afterFailures: attempts, atLeast: least)
    else { return .stop }
    return .retry(after: wait, cause: cause)
  }

  /// Nil where another attempt would not help.
  private static func transient(
    _ outcome: Outcome, _ now: Timestamp
  ) -> (cause: Swift.String, least: Swift.Duration)? {
    switch outcome {
    case .answer(let answer) where answer.status >= 500:
      ("the status \(answer.status)", BridgeRetryAfter.wait(answer.value(of: "retry-after"), now: now))
    case .failure(let failure) where failure.isTransient: ("the connection failed", .zero)
    case .answer, .failure: nil
    }
  }
}

extension BridgeTransportFailure {
  /// Whether it is one of the connection.
  var isTransient: Swift.Bool {
    switch kind {
    case .refused, .ended, .truncated: true
    case .timeUp, .tooLong, .notHTTP, .badHandshake, .badFrame: false
    }
  }
}
