import BridgeRuntime

extension Lie {
  /// Takes `localhost.`, which is the same name to DNS.
  ///
  /// Breaks wire-protocol H2 step 3 (nothing else). The table of hosts should catch it.
  static let hostTrailingDot = Lie(
    name: "host-trailing-dot", summary: "a Host with a dot behind its name is served", caughtBy: "host/*trailing-dot",
    clauses: ["H2 step 3"], breaks: ["H2.3.foreign@*"]
  ) { service in
    let truth = service.comparisons.hostIsOurs
    service.comparisons.hostIsOurs = { authority, port in
      guard let colon = authority.lastIndex(of: ":"), authority[..<colon].last == "." else {
        return truth(authority, port)
      }
      return truth("\(authority[..<colon].dropLast())\(authority[colon...])", port)
    }
  }
}
