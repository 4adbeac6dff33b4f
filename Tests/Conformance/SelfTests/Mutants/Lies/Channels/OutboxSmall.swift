import BridgeRuntime

extension Lie {
  /// Has room for a thousandth of what the contract says.
  ///
  /// Breaks wire-protocol C9 (a socket is closed when its outbox is full, no sooner). A full hub, whose event is larger
  /// than that, should catch it.
  static let outboxSmall = Lie(
    name: "outbox-small", summary: "a socket is closed as too slow with a thousandth of its outbox used",
    caughtBy: "event-load/update_hub/*", clauses: ["C9"], breaks: ["C9.*@events"]
  ) { service in
    service.redefineChannels { $0.with(outboxMaxBytes: $0.outboxMaxBytes / 1000) }
  }
}
