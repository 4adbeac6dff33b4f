import BridgeRuntime

extension Lie {
  /// Hands the token to a helper in its environment, where every program of the same user reads it.
  ///
  /// Breaks wire-protocol P6. The scan of the group's processes should catch it.
  static let tokenInEnvironment = Lie(
    name: "token-in-environment", summary: "a helper is given the token in its environment", caughtBy: "token/*",
    clauses: ["P6"], breaks: ["P6.output@process"]
  ) { service in
    service.hearToken { ChildProcess.start(environment: ["SESSION=\(String(decoding: $0, as: UTF8.self))"]) }
  }
}
