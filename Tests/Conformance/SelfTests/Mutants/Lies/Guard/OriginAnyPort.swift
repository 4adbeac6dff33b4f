import BridgeRuntime

extension Lie {
  /// Takes the origin of any port of this machine, where other programs serve pages.
  ///
  /// Breaks wire-protocol H2 step 4. The table of origins should catch it.
  static let originAnyPort = Lie(
    name: "origin-any-port", summary: "an Origin on another port of this machine is served",
    caughtBy: "origin/*other-port", clauses: ["H2 step 4"], breaks: ["H2.4.origin@*"]
  ) { service in
    let truth = service.comparisons.originIsOurs
    service.comparisons.originIsOurs = { origin, port in
      guard let colon = origin.lastIndex(of: ":") else { return false }
      return truth("\(origin[..<colon]):\(port)", port)
    }
  }
}
