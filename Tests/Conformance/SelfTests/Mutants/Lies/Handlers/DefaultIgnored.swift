import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Runs a trigger dry where the request does not say `dry_run`, whose default is false.
  ///
  /// Breaks contract-language.md (a default says what absence means). The scenario of a trigger that runs on request
  /// should catch it.
  static let defaultIgnored = Lie(
    name: "default-ignored", summary: "a request without dry_run is taken for a dry run",
    caughtBy: "scenarios/trigger_runs_on_request",
    clauses: ["contract-language: default", "contract-language: Scenarios"],
    breaks: ["default@execute_trigger/dry_run"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        guard let request = try? ExecuteTriggerRequest(decoding: call.body),
          !String(decoding: call.body, as: UTF8.self).contains(#""dry_run""#)
        else { return await truth(call) }
        let dry = ExecuteTriggerRequest(triggerID: request.triggerID, arguments: request.arguments, dryRun: true)
        return await truth(call.with(dry.encoded()))
      }
    }
  }
}
