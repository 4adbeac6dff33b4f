import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Publishes the warning that a dry run only says would be published.
  ///
  /// Breaks the contract's word that nothing is published. The scenario of a dry run should catch it.
  static let dryRunEmits = Lie(
    name: "dry-run-emits", summary: "a dry run publishes an event", caughtBy: "scenarios/dry_run_acts_on_nothing",
    clauses: ["C6"], breaks: ["scenario:dry_run_acts_on_nothing/*"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        var reply = await truth(call)
        guard reply.status == 200, let request = try? ExecuteTriggerRequest(decoding: call.body), request.dryRun else {
          return reply
        }
        let warning = RuntimeWarningData(code: "note-kept", message: "A note was kept.")
        reply.events = [OutgoingEvent(.runtimeWarning(warning), source: "triggers")]
        return reply
      }
    }
  }
}
