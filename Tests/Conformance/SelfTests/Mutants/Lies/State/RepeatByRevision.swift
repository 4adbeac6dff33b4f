import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Takes an update for a repeat by its revision alone.
  ///
  /// Breaks wire-protocol S2 (whose document equals the stored one): another update from the revision before is answered
  /// as accepted and thrown away. The state family should catch it.
  static let repeatByRevision = Lie(
    name: "repeat-by-revision", summary: "another update from the revision before is taken for a repeat",
    caughtBy: "state/update_config/stale-revision", clauses: ["S2", "S1"], breaks: ["S1.conflict@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    service.replace("update_config") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 409, let request = try? UpdateConfigRequest(decoding: call.body),
          let now = try? GetWorkspaceResponse(decoding: await read(call.aside()).body),
          request.revision == now.revision - 1
        else { return reply }
        return .success(UpdateConfigResponse(revision: now.revision, workspace: now.workspace).encoded())
      }
    }
  }
}
