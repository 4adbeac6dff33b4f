import BridgeRuntime

extension Lie {
  /// Has room for a hundredth of what the contract says.
  ///
  /// Breaks wire-protocol C9 (a socket is closed when its outbox is full, no sooner). The family of stalled readers
  /// should catch it.
  static let outboxSmall = Lie(
    name: "outbox-small", summary: "a socket is closed as too slow with a hundredth of its outbox used",
    caughtBy: "stalled-readers/events/*", clauses: ["C9"], breaks: ["C9.closed@events"]
  ) { service in
    service.redefineChannels {
      $0.with(outboxMaxEvents: $0.outboxMaxEvents / 100, outboxMaxBytes: $0.outboxMaxBytes / 100)
    }
  }
}
