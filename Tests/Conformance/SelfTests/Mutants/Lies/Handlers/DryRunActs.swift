import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Says of a dry run what would be done, publishes nothing, and does it.
  ///
  /// Breaks the contract's word that a dry run acts on nothing. The scenario that looks at the lights afterwards should
  /// catch it.
  static let dryRunActs = Lie(
    name: "dry-run-acts", summary: "a dry run does in silence what it says it would do",
    caughtBy: "scenarios/dry_run_acts_on_nothing",
    clauses: ["contract-language: Scenarios"], breaks: ["scenario:dry_run_acts_on_nothing/*"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        guard let trial = try? ExecuteTriggerRequest(decoding: call.body), trial.dryRun else {
          return await truth(call)
        }
        let real = ExecuteTriggerRequest(triggerID: trial.triggerID, arguments: trial.arguments, dryRun: false)
        _ = await truth(call.aside(real.encoded()))
        return await truth(call)
      }
    }
  }
}
