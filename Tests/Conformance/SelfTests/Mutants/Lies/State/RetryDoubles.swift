import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Takes the repeat of an accepted update for one more.
  ///
  /// Breaks wire-protocol S2 (a repeat changes nothing). The state family should catch it.
  static let retryDoubles = Lie(
    name: "retry-doubles", summary: "the repeat of an accepted update raises the revision once more",
    caughtBy: "state/update_config/repeat",
    clauses: ["S2"], breaks: ["S2.repeat-changes-nothing@update_config", "idempotent.once@update_config"]
  ) { service in
    service.replace("update_config") { truth in
      let accepted = LastBody()
      return { call in
        let reply = await truth(call)
        guard reply.status == 200, accepted.replace(with: call.body) == call.body,
          let request = try? UpdateConfigRequest(decoding: call.body)
        else { return reply }
        let again = UpdateConfigRequest(revision: request.revision + 1, workspace: request.workspace)
        return await truth(call.with(again.encoded()))
      }
    }
  }
}
