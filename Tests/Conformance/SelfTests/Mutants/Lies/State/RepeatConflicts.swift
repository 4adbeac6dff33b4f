import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Answers the repeat of an accepted update with a conflict.
  ///
  /// Breaks wire-protocol S2 (a repeat is answered as accepted): who has lost the answer can't tell what happened. The
  /// state family should catch it.
  static let repeatConflicts = Lie(
    name: "repeat-conflicts", summary: "the repeat of an accepted update is refused as a conflict",
    caughtBy: "state/update_config/repeat", clauses: ["S2"],
    breaks: ["S2.repeat@update_config", "idempotent.repeat@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    service.replace("update_config") { truth in
      { call in
        guard let request = try? UpdateConfigRequest(decoding: call.body),
          let now = try? GetWorkspaceResponse(decoding: await read(call.aside()).body), request.revision < now.revision
        else { return await truth(call) }
        // What no revision fits, the true bridge refuses.
        let stale = UpdateConfigRequest(revision: .max, workspace: request.workspace)
        return await truth(call.with(stale.encoded()))
      }
    }
  }
}
