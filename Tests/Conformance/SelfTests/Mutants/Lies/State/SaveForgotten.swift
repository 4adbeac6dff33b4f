import BridgeRuntime

extension Lie {
  /// Keeps its state in another folder at each start.
  ///
  /// Breaks wire-protocol S3: what was answered is gone after a restart. The state family should catch it, which starts
  /// a bridge again on its state directory.
  static let saveForgotten = Lie(
    name: "save-forgotten", summary: "an accepted update is gone after a restart", caughtBy: "state/update_config/stop",
    clauses: ["S3"], breaks: ["S3.stop@update_config"],
    stateDirectory: { "\($0)/\($1)" }
  ) { _ in }
}
