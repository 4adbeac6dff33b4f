import BridgeRuntime

extension Lie {
  /// Leaves HEAD out of `Allow`, where it is served.
  ///
  /// Breaks wire-protocol H2 steps 7 and 8. The family of methods should catch it.
  static let allowWithoutHead = Lie(
    name: "allow-without-head", summary: "Allow does not list HEAD where GET is", caughtBy: "methods/get_*/OPTIONS",
    clauses: ["H2 step 7", "H2 step 8"], breaks: ["H2.7@get_*"]
  ) { service in
    let truth = service.lookUp
    service.lookUp = { path in
      truth(path).map { entry in
        let allow = entry.allow.split(separator: ", ").filter { $0 != "HEAD" }.joined(separator: ", ")
        return RouteEntry(methods: entry.methods, channel: entry.channel, allow: allow, pathValues: entry.pathValues)
      }
    }
  }
}
