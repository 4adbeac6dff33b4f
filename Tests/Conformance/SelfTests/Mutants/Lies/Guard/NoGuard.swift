import BridgeRuntime

extension Lie {
  /// Serves every host, origin and site, and asks for no token.
  ///
  /// Breaks wire-protocol H2 steps 3, 4 and 9: what any server on loopback is that nobody has guarded. Whatever tries the
  /// guard should catch it, a browser above all.
  static let noGuard = Lie(
    name: "no-guard", summary: "every Host, Origin and site is served without a token", caughtBy: "host/*/evil",
    clauses: ["H2 step 3"], breaks: ["H2.3.foreign@*"]
  ) { service in
    service.comparisons.hostIsOurs = { _, _ in true }
    service.comparisons.originIsOurs = { _, _ in true }
    service.comparisons.siteIsOurs = { _ in true }
    for operation in service.operations { service.redefine(operation.name) { $0.with(requiresToken: false) } }
  }
}
