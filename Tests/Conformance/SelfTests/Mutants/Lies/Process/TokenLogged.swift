import BridgeRuntime

extension Lie {
  /// Writes a wrong token and the right one to the log.
  ///
  /// Breaks wire-protocol P6. The family that looks through all that is written should catch it.
  static let tokenLogged = Lie(
    name: "token-logged", summary: "the token is written to the log when a wrong one comes", caughtBy: "token/*",
    clauses: ["P6"], breaks: ["P6.output@process"]
  ) { service in
    let truth = service.comparisons.tokensMatch
    service.comparisons.tokensMatch = { given, token in
      if truth(given, token) { return true }
      StandardErrorLine.write("\(String(decoding: token, as: UTF8.self)) is due")
      return false
    }
  }
}
