// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// When a channel is connected to again, as a machine: endings in, actions out.
struct BridgeReconnection: Swift.Sendable {
  enum Action: Swift.Equatable {
    case connect(after: Swift.Duration)
    case giveUp
  }

  let backoff: BridgeBackoff
  private var failures = 0

  init(_ backoff: BridgeBackoff) { self.backoff = backoff }

  /// After a connection that lived so long; zero for one that there never was.
  ///
  /// One that ended at once counts as a failure even if it was accepted: a bridge that takes and drops connections is not
  /// asked in a tight loop.
  mutating func ended(after life: Swift.Duration, atLeast least: Swift.Duration = .zero) -> Action {
    if life >= backoff.cap { failures = 0 }
    failures += 1
    return backoff.wait(afterFailures: failures, atLeast: least).map(Action.connect) ?? .giveUp
  }
}
