import BridgeRuntime

extension Lie {
  /// Compares tokens without regard to case.
  ///
  /// Breaks wire-protocol H2 step 9 and C2. The families of authentication should catch it.
  static let tokenAnyCase = Lie(
    name: "token-any-case", summary: "the token is taken in any case", caughtBy: "auth/*/other-case",
    clauses: ["H2 step 9", "C2"], breaks: ["H2.9.case@*", "C2.wrong@events"]
  ) { service in
    service.comparisons.tokensMatch = { given, token in
      String(decoding: given, as: UTF8.self).lowercased() == String(decoding: token, as: UTF8.self).lowercased()
    }
  }
}
