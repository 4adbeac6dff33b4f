import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Does not store of what detection a trigger waits for.
  ///
  /// Breaks wire-protocol S1 and the contract's word on `when`. The scenario of such a trigger should catch it.
  static let optionalLost = Lie(
    name: "optional-lost", summary: "an optional field of a trigger is not stored",
    caughtBy: "scenarios/detection_sets_triggers_off", clauses: ["S1", "C6"],
    breaks: ["scenario:detection_sets_triggers_off/*"]
  ) { service in
    service.replace("update_config") { truth in
      { call in
        guard let request = try? UpdateConfigRequest(decoding: call.body) else { return await truth(call) }
        let triggers = request.workspace.triggers.map {
          Trigger(id: $0.id, enabled: $0.enabled, actions: $0.actions)
        }
        let workspace = Workspace(
          spaces: request.workspace.spaces, rules: request.workspace.rules, triggers: triggers)
        return await truth(call.with(UpdateConfigRequest(revision: request.revision, workspace: workspace).encoded()))
      }
    }
  }
}
