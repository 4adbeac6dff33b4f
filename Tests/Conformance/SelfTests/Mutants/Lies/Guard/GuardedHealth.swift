import BridgeRuntime

extension Lie {
  /// Asks for a token where the contract says `auth: none`.
  ///
  /// Breaks wire-protocol H2 step 9 (where the endpoint asks for it): no supervisor can poll it. Calls without a token
  /// should catch it.
  static let guardedHealth = Lie(
    name: "guarded-health", summary: "an endpoint with auth none asks for the token",
    caughtBy: "auth/get_health/not-asked", clauses: ["H2 step 9"], breaks: ["H2.9.not-asked@get_health"]
  ) { service in
    service.redefine("get_health") { $0.with(requiresToken: true) }
  }
}
