import BridgeRuntime

extension Lie {
  /// Takes a `Host` without a port for its own.
  ///
  /// Breaks wire-protocol H2 step 3: without a port it names port 80. The table of hosts should catch it.
  static let hostWithoutPort = Lie(
    name: "host-without-port", summary: "a Host without a port is served", caughtBy: "host/*no-port",
    clauses: ["H2 step 3"], breaks: ["H2.3.no-port@*"]
  ) { service in
    let truth = service.comparisons.hostIsOurs
    service.comparisons.hostIsOurs = { authority, port in
      truth(authority, port) || truth("\(authority):\(port)", port)
    }
  }
}
