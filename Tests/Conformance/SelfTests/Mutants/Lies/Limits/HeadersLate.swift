import BridgeRuntime

extension Lie {
  /// Waits twice as long for a head.
  ///
  /// Breaks wire-protocol H12 (within 10 s). The family of slow headers, which measures, should catch it.
  static let headersLate = Lie(
    name: "headers-late", summary: "a head may take twice its time", caughtBy: "slow-headers/subject/half-heads",
    clauses: ["H12"], breaks: ["H12.slow@listener"]
  ) { service in
    service.limits.headersWithin *= 2
  }
}
