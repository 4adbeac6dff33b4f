import BridgeRuntime

extension Lie {
  /// Lets 17 sockets wait with their token.
  ///
  /// Breaks wire-protocol C3. The family of waiting sockets should catch it.
  static let waitingOneMore = Lie(
    name: "waiting-one-more", summary: "the 17th socket that waits is let in", caughtBy: "waiting-sockets/*",
    clauses: ["C3"], breaks: ["C3@events"]
  ) { service in
    service.limits.maxWaiting += 1
  }
}
