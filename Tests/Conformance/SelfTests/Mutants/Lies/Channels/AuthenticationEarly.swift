import BridgeRuntime

extension Lie {
  /// Waits half as long for the token as the contract says.
  ///
  /// Breaks wire-protocol C2. The family of channel authentication, which measures, should catch it.
  static let authenticationEarly = Lie(
    name: "authentication-early", summary: "a silent socket is closed after half the time",
    caughtBy: "channel-auth/events/late-nothing", clauses: ["C2"], breaks: ["C2.timeout@events"]
  ) { service in
    service.redefineChannels { $0.with(authenticationTimeout: $0.authenticationTimeout / 2) }
  }
}
