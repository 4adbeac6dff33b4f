import BridgeRuntime

extension Lie {
  /// Keeps for a socket what it does not read, whatever it comes to.
  ///
  /// Breaks wire-protocol C9. The family of stalled readers should catch it.
  static let slowReaderKept = Lie(
    name: "slow-reader-kept", summary: "a socket that does not read is never closed",
    caughtBy: "stalled-readers/events/*", clauses: ["C9"], breaks: ["C9.closed@events"]
  ) { service in
    service.redefineChannels { $0.with(outboxMaxEvents: .max, outboxMaxBytes: .max) }
  }
}
