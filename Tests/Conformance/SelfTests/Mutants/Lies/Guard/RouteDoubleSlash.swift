import BridgeRuntime

extension Lie {
  /// Takes several slashes for one.
  ///
  /// Breaks wire-protocol H9 (an empty segment never matches). The family of routes should catch it.
  static let routeDoubleSlash = Lie(
    name: "route-double-slash", summary: "several slashes are taken for one", caughtBy: "routes/*double-slash",
    clauses: ["H2 step 6", "H9"], breaks: ["H2.6.doubled@listener"]
  ) { service in
    let truth = service.lookUp
    let slash = UInt8(ascii: "/")
    service.lookUp = { path in
      truth(
        path.reduce(into: []) { single, byte in
          if byte != slash || single.last != slash { single.append(byte) }
        })
    }
  }
}
