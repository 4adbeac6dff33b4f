import BridgeRuntime

extension Lie {
  /// Hands the token to a helper as an argument, where every program of the machine reads it.
  ///
  /// Breaks wire-protocol P6. The scan of the group's processes should catch it.
  static let tokenInArguments = Lie(
    name: "token-in-arguments", summary: "a helper is given the token as an argument", caughtBy: "token/*",
    clauses: ["P6"], breaks: ["P6.output@process"]
  ) { service in
    service.hearToken { ChildProcess.start(arguments: ["--token=\(String(decoding: $0, as: UTF8.self))"]) }
  }
}
