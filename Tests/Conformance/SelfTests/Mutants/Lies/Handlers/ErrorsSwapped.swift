import BridgeRuntime

extension Lie {
  /// Answers a call of an unknown trigger as one of a trigger that is switched off.
  ///
  /// Breaks the contract's `trigger_unknown`; both are declared. The scenario of an unknown trigger should catch it.
  static let errorsSwapped = Lie(
    name: "errors-swapped", summary: "an unknown trigger is answered as one that is switched off",
    caughtBy: "scenarios/unknown_and_disabled_triggers_fail", clauses: ["contract-language: Scenarios"],
    breaks: ["error:trigger_unknown@execute_trigger"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        let reply = await truth(call)
        guard reply.errorCode == "trigger_unknown" else { return reply }
        return .failure(409, "trigger_disabled", "The trigger is switched off.", traceID: call.traceID)
      }
    }
  }
}
