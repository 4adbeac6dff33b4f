import BridgeRuntime

extension Lie {
  /// Cuts a path at its first semicolon, as servlets do.
  ///
  /// Breaks wire-protocol H2 step 6. The family of routes should catch it.
  static let routeParameters = Lie(
    name: "route-parameters", summary: "what follows a semicolon in a path is ignored",
    caughtBy: "routes/*/parameters", clauses: ["H2 step 6"], breaks: ["H2.6@listener"]
  ) { service in
    let truth = service.lookUp
    service.lookUp = { path in truth(Array(path.prefix { $0 != UInt8(ascii: ";") })) }
  }
}
