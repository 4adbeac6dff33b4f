import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Looks at the revision before it waits for the others: of updates from one revision at once all are accepted.
  ///
  /// Breaks wire-protocol S1: what the first has changed is lost. Only updates at once can show it: the state family.
  static let lostUpdate = Lie(
    name: "lost-update", summary: "two updates from one revision at once are both accepted",
    caughtBy: "state/update_config/parallel-updates", clauses: ["S1", "S2"], breaks: ["S1.one-winner@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    service.replace("update_config") { truth in
      { call in
        let seen = try? GetWorkspaceResponse(decoding: await read(call.aside()).body)
        guard let request = try? UpdateConfigRequest(decoding: call.body), seen?.revision == request.revision else {
          return await truth(call)
        }
        // Long enough for an update on another connection to come between.
        try? await Task.sleep(for: .milliseconds(20))
        let reply = await truth(call)
        guard reply.status == 409, let now = try? GetWorkspaceResponse(decoding: await read(call.aside()).body) else {
          return reply
        }
        return await truth(
          call.with(UpdateConfigRequest(revision: now.revision, workspace: request.workspace).encoded()))
      }
    }
  }
}
