import BridgeRuntime

extension Lie {
  /// Serves PUT where the contract says POST.
  ///
  /// Breaks wire-protocol H2 step 8. The family of methods should catch it.
  static let methodAlias = Lie(
    name: "method-alias", summary: "PUT is served where POST is declared", caughtBy: "methods/update_hub/PUT",
    clauses: ["H2 step 8"], breaks: ["H2.8@update_hub"]
  ) { service in
    let truth = service.lookUp
    service.lookUp = { path in
      truth(path).map { entry in
        let aliases = entry.methods.filter { $0.method == "POST" }.map { (method: "PUT", operation: $0.operation) }
        return RouteEntry(
          methods: entry.methods + aliases, channel: entry.channel, allow: entry.allow,
          pathValues: entry.pathValues)
      }
    }
  }
}
