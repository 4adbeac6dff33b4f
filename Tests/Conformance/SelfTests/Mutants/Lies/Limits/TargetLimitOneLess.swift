import BridgeRuntime

extension Lie {
  /// Refuses a target of exactly 8 KiB.
  ///
  /// Breaks wire-protocol H2 step 2 (414 is for what is longer). The family of limits should catch it.
  static let targetLimitOneLess = Lie(
    name: "target-limit-one-less", summary: "a target of exactly the limit is refused",
    caughtBy: "limits/*/target-limit", clauses: ["H2 step 2"], breaks: ["H2.2.target@listener"]
  ) { service in
    service.limits.maxTarget -= 1
  }
}
