import BridgeRuntime

extension Lie {
  /// Looks at the name in `Host` and not at its port.
  ///
  /// Breaks wire-protocol H2 step 3. The table of hosts should catch it.
  static let hostAnyPort = Lie(
    name: "host-any-port", summary: "a Host with another port is served", caughtBy: "host/*/*other-port",
    clauses: ["H2 step 3"], breaks: ["H2.3.port@*"]
  ) { service in
    let truth = service.comparisons.hostIsOurs
    service.comparisons.hostIsOurs = { authority, port in
      guard let colon = authority.lastIndex(of: ":") else { return false }
      return truth("\(authority[..<colon]):\(port)", port)
    }
  }
}
