import BridgeRuntime

extension Lie {
  /// Compares only as many bytes of the token as were given.
  ///
  /// Breaks wire-protocol H2 step 9 and C2: any beginning of the token opens endpoints and channels. The families of
  /// authentication by header and by first message should catch it.
  static let tokenPrefix = Lie(
    name: "token-prefix", summary: "a beginning of the token is taken for the token", caughtBy: "auth/*",
    clauses: ["H2 step 9", "C2"], breaks: ["H2.9.prefix@*", "C2.wrong@events"]
  ) { service in
    service.comparisons.tokensMatch = { given, token in !given.isEmpty && token.starts(with: given) }
  }
}
