import BridgeRuntime

extension Lie {
  /// Takes messages of 4,095 bytes at most.
  ///
  /// Breaks wire-protocol C2 and C5 (1009 is for what is over 4 KiB). The families of channels should catch it.
  static let messageLimitOneLess = Lie(
    name: "message-limit-one-less", summary: "a message of exactly 4 KiB is too long",
    caughtBy: "channel-auth/events/longest", clauses: ["C2", "C5"], breaks: ["C2.wrong@events", "C5.text@events"]
  ) { service in
    service.limits.maxClientMessage -= 1
  }
}
