import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Raises the revision by two.
  ///
  /// Breaks wire-protocol S2 (every accepted update raises it by one). The state family should catch it.
  static let revisionSkips = Lie(
    name: "revision-skips", summary: "an accepted update raises the revision by two",
    caughtBy: "state/update_config/next-read", clauses: ["S2"], breaks: ["S2.revision@update_config"]
  ) { service in
    service.replace("update_config") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 200, let request = try? UpdateConfigRequest(decoding: call.body) else { return reply }
        let again = UpdateConfigRequest(revision: request.revision + 1, workspace: request.workspace)
        let second = await truth(call.with(again.encoded()))
        return second.status == 200 ? second : reply
      }
    }
  }
}
