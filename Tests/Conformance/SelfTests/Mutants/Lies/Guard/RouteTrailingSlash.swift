import BridgeRuntime

extension Lie {
  /// Serves a route with a slash behind it.
  ///
  /// Breaks wire-protocol H2 step 6 and H9 (an empty segment never matches). The family of routes should catch it.
  static let routeTrailingSlash = Lie(
    name: "route-trailing-slash", summary: "a route with a slash behind it is served",
    caughtBy: "routes/*/trailing-slash", clauses: ["H2 step 6", "H9"], breaks: ["H2.6.slash@listener"]
  ) { service in
    let truth = service.lookUp
    service.lookUp = { path in truth(path.last == UInt8(ascii: "/") ? path.dropLast() : path) }
  }
}
