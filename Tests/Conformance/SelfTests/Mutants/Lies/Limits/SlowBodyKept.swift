import BridgeRuntime

extension Lie {
  /// Waits for a body however slowly it comes.
  ///
  /// Breaks wire-protocol H12 (1 KiB/s over any 10 s). The family of slow bodies should catch it.
  static let slowBodyKept = Lie(
    name: "slow-body-kept", summary: "a body that comes too slowly is waited for",
    caughtBy: "slow-body/*/below-rate", clauses: ["H12", "H2 step 14"], breaks: ["H12.slow@listener"]
  ) { service in
    service.limits.minBodyRate = 0
  }
}
