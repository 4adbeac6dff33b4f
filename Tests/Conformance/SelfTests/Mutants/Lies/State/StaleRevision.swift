import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Accepts an update that was made from an older revision.
  ///
  /// Breaks wire-protocol S1: what somebody else has changed meanwhile is lost. The state family should catch it.
  static let staleRevision = Lie(
    name: "stale-revision", summary: "an update made from an older revision is accepted",
    caughtBy: "state/update_config/stale-revision",
    clauses: ["S1"], breaks: ["S1.conflict@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    service.replace("update_config") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 409, let stale = try? UpdateConfigRequest(decoding: call.body),
          let current = try? GetWorkspaceResponse(decoding: await read(call.aside()).body),
          stale.revision < current.revision
        else { return reply }
        let fresh = UpdateConfigRequest(revision: current.revision, workspace: stale.workspace)
        return await truth(call.with(fresh.encoded()))
      }
    }
  }
}
