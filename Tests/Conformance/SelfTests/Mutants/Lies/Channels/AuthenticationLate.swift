import BridgeRuntime

extension Lie {
  /// Waits twice as long for the token as the contract says.
  ///
  /// Breaks wire-protocol C2. The family of channel authentication, which measures, should catch it.
  static let authenticationLate = Lie(
    name: "authentication-late", summary: "a silent socket is closed after twice the time",
    caughtBy: "channel-auth/events/late-nothing", clauses: ["C2"], breaks: ["C2.timeout@events"]
  ) { service in
    service.redefineChannels { $0.with(authenticationTimeout: $0.authenticationTimeout * 2) }
  }
}
