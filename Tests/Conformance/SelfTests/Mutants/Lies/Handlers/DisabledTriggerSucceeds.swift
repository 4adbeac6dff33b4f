import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Answers a call of a trigger that is switched off as one that had nothing to do.
  ///
  /// Breaks the contract's `trigger_disabled`. The scenario of such a trigger should catch it.
  static let disabledTriggerSucceeds = Lie(
    name: "disabled-trigger-succeeds", summary: "a trigger that is switched off is said to have run",
    caughtBy: "scenarios/unknown_and_disabled_triggers_fail", clauses: ["contract-language: Scenarios"],
    breaks: ["error:trigger_disabled@execute_trigger"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        let reply = await truth(call)
        guard reply.errorCode == "trigger_disabled" else { return reply }
        return .success(ExecuteTriggerResponse(actions: []).encoded())
      }
    }
  }
}
