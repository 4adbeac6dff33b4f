import BridgeRuntime

extension Lie {
  /// Answers what a declared error is for with `internal_error`.
  ///
  /// Breaks wire-protocol H3 and H11: 5xx means transient, so clients would try again. The scenario of an unknown trigger
  /// should catch it.
  static let errorAs500 = Lie(
    name: "error-as-500", summary: "an unknown trigger is answered with internal_error",
    caughtBy: "scenarios/unknown_and_disabled_triggers_fail", clauses: ["H3", "H11", "contract-language: Scenarios"],
    breaks: ["error:trigger_unknown@execute_trigger"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        let reply = await truth(call)
        guard reply.errorCode == "trigger_unknown" else { return reply }
        return .failure(500, "internal_error", "The server failed to answer.", traceID: call.traceID)
      }
    }
  }
}
