import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Says what each action did the last first.
  ///
  /// Breaks the contract's word on them (in their order). The scenario of a trigger that runs should catch it.
  static let actionsReversed = Lie(
    name: "actions-reversed", summary: "what the actions of a trigger did is listed the last first",
    caughtBy: "scenarios/trigger_runs_on_request", clauses: ["contract-language: Scenarios"],
    breaks: ["scenario:trigger_runs_on_request/*"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        let reply = await truth(call)
        guard let response = try? ExecuteTriggerResponse(decoding: reply.body), reply.status == 200 else {
          return reply
        }
        return .success(
          ExecuteTriggerResponse(actions: response.actions.reversed()).encoded(), events: reply.events)
      }
    }
  }
}
