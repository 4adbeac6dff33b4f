import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Refuses an update with a conflict and applies it all the same.
  ///
  /// Breaks wire-protocol S1 (nothing applied). The state family, which reads behind a refusal, should catch it.
  static let conflictThatApplies = Lie(
    name: "conflict-that-applies", summary: "an update that is refused as a conflict is applied",
    caughtBy: "state/update_config/stale-revision",
    clauses: ["S1"], breaks: ["S1.conflict-applies-nothing@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    service.replace("update_config") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 409, let refused = try? UpdateConfigRequest(decoding: call.body),
          let current = try? GetWorkspaceResponse(decoding: await read(call.aside()).body)
        else { return reply }
        let applied = UpdateConfigRequest(revision: current.revision, workspace: refused.workspace)
        _ = await truth(call.aside(applied.encoded()))
        return reply
      }
    }
  }
}
