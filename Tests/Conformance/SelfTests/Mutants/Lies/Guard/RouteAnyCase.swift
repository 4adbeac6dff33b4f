import BridgeRuntime

extension Lie {
  /// Compares paths without regard to case.
  ///
  /// Breaks wire-protocol H2 step 6. The family of routes should catch it.
  static let routeAnyCase = Lie(
    name: "route-any-case", summary: "a route in capitals is served", caughtBy: "routes/*/upper-case",
    clauses: ["H2 step 6"], breaks: ["H2.6.case@listener"]
  ) { service in
    let truth = service.lookUp
    service.lookUp = { path in truth(Array(String(decoding: path, as: UTF8.self).lowercased().utf8)) }
  }
}
