import BridgeRuntime

extension Lie {
  /// Logs the first eight characters of the token, to tell sessions apart.
  ///
  /// Breaks wire-protocol P6: what is left to guess is that much shorter. The scan for beginnings should catch it.
  static let tokenBeginningLogged = Lie(
    name: "token-beginning-logged", summary: "the first eight characters of the token are written to the log",
    caughtBy: "token/*", clauses: ["P6"], breaks: ["P6.output@process"]
  ) { service in
    service.hearToken { StandardErrorLine.write("session \(String(decoding: $0.prefix(8), as: UTF8.self))… has begun") }
  }
}
