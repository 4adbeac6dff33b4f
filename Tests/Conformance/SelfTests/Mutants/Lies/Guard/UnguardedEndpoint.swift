import BridgeRuntime

extension Lie {
  /// Asks for no token on one of the endpoints.
  ///
  /// Breaks the contract's `auth` and wire-protocol H2 step 9. Authentication tried on every endpoint should catch it.
  static let unguardedEndpoint = Lie(
    name: "unguarded-endpoint", summary: "one endpoint asks for no token", caughtBy: "auth/get_workspace/none",
    clauses: ["H2 step 9"], breaks: ["H2.9.*@get_workspace"]
  ) { service in
    service.redefine("get_workspace") { $0.with(requiresToken: false) }
  }
}
