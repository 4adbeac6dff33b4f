import BridgeRuntime

extension Lie {
  /// Compares only as many bytes as the token has.
  ///
  /// Breaks wire-protocol H2 step 9 and C2 (the token and nothing else). The families of authentication should catch it.
  static let tokenExtended = Lie(
    name: "token-extended", summary: "whatever begins with the token is taken for it",
    caughtBy: "channel-auth/events/extended", clauses: ["H2 step 9", "C2"],
    breaks: ["H2.9.extended@*", "C2.wrong@events"]
  ) { service in
    service.comparisons.tokensMatch = { given, token in given.starts(with: token) }
  }
}
