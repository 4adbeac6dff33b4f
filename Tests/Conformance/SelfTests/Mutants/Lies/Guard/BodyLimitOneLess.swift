import BridgeRuntime

extension Lie {
  /// Refuses a body of exactly the limit.
  ///
  /// Breaks wire-protocol H9 (413 is for what is over the limit). The family of body limits should catch it.
  static let bodyLimitOneLess = Lie(
    name: "body-limit-one-less", summary: "a body of exactly the limit is refused",
    caughtBy: "body-limit/update_hub/limit", clauses: ["H9", "H2 step 12"],
    breaks: ["H9.limit@update_hub"]
  ) { service in
    service.redefine("update_hub") { $0.with(maxBody: $0.maxBody - 1) }
  }
}
