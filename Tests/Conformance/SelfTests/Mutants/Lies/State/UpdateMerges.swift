import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Adds what an update says to what is there.
  ///
  /// Breaks wire-protocol S1: the update is the whole configuration. The state family should catch it.
  static let updateMerges = Lie(
    name: "update-merges", summary: "an update is added to what is stored", caughtBy: "state/update_config/next-read",
    clauses: ["S1"], breaks: ["S1.next-read@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    service.replace("update_config") { truth in
      { call in
        guard let request = try? UpdateConfigRequest(decoding: call.body),
          let now = try? GetWorkspaceResponse(decoding: await read(call.aside()).body)
        else { return await truth(call) }
        let (new, old) = (request.workspace, now.workspace)
        let merged = Workspace(
          spaces: new.spaces + old.spaces.filter { space in !new.spaces.contains { $0.id == space.id } },
          rules: new.rules + old.rules.filter { rule in !new.rules.contains { $0.id == rule.id } },
          triggers: new.triggers + old.triggers.filter { trigger in !new.triggers.contains { $0.id == trigger.id } })
        return await truth(call.with(UpdateConfigRequest(revision: request.revision, workspace: merged).encoded()))
      }
    }
  }
}
