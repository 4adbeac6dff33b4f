import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Raises the revision when the configuration is read.
  ///
  /// Breaks wire-protocol H10 (GET changes nothing). The state family, which reads between updates, should catch it.
  static let readChanges = Lie(
    name: "read-changes", summary: "a GET raises the revision", caughtBy: "state/get_workspace/reads",
    clauses: ["H10"], breaks: ["H10.get-changes-nothing@get_workspace"]
  ) { service in
    let update = service.answering("update_config")
    service.replace("get_workspace") { truth in
      { call in
        let reply = await truth(call)
        if let shown = try? GetWorkspaceResponse(decoding: reply.body) {
          let same = UpdateConfigRequest(revision: shown.revision, workspace: shown.workspace)
          _ = await update(call.aside(same.encoded()))
        }
        return reply
      }
    }
  }
}
