import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Raises the revision for an update that it has refused.
  ///
  /// Breaks wire-protocol S1 (nothing of a refused update is applied). The state family should catch it.
  static let refusedUpdateCounts = Lie(
    name: "refused-update-counts", summary: "an update that is refused raises the revision",
    caughtBy: "state/update_config/refusals", clauses: ["S1", "S2"], breaks: ["S2.revision@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    service.replace("update_config") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 400 || reply.status == 422,
          let now = try? GetWorkspaceResponse(decoding: await read(call.aside()).body)
        else { return reply }
        let same = UpdateConfigRequest(revision: now.revision, workspace: now.workspace)
        _ = await truth(call.aside(same.encoded()))
        return reply
      }
    }
  }
}
