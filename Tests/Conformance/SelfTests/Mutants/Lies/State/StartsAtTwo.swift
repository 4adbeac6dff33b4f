import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Counts revisions from two, and keeps all other rules of them.
  ///
  /// Breaks wire-protocol S2 (a bridge without state starts at 1). The scenario of a new bridge should catch it.
  static let startsAtTwo = Lie(
    name: "starts-at-two", summary: "a bridge without state starts at revision 2",
    caughtBy: "scenarios/new_bridge_is_empty", clauses: ["S2", "contract-language: Scenarios"],
    breaks: ["scenario:new_bridge_is_empty/*"]
  ) { service in
    let raised: @Sendable (OperationReply) -> OperationReply = { reply in
      guard reply.status == 200 else { return reply }
      return reply.with(
        JSONValue(lenient: reply.body)?.changingMembers { name, value in
          if name == "revision", case .integer(let revision) = value { .integer(revision + 1) } else { value }
        })
    }
    service.replace("get_workspace") { truth in { call in raised(await truth(call)) } }
    service.replace("update_config") { truth in
      { call in
        guard let request = try? UpdateConfigRequest(decoding: call.body) else { return await truth(call) }
        // Nothing was ever made from revision 1.
        let revision = request.revision > 1 ? request.revision - 1 : .max
        return raised(
          await truth(call.with(UpdateConfigRequest(revision: revision, workspace: request.workspace).encoded())))
      }
    }
  }
}
