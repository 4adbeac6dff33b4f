import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Asks the rules from the last to the first, and shows them as they were given.
  ///
  /// Breaks the contract's word on rules (asked in this order). The scenario with two rules for one detection should catch
  /// it.
  static let lastRuleDecides = Lie(
    name: "last-rule-decides", summary: "the last rule that takes a fragment decides",
    caughtBy: "scenarios/routed_fragment_is_saved", clauses: ["contract-language: Scenarios"],
    breaks: ["scenario:routed_fragment_is_saved/*"]
  ) { service in
    let turned: @Sendable (Workspace) -> Workspace = {
      Workspace(spaces: $0.spaces, rules: $0.rules.reversed(), triggers: $0.triggers)
    }
    service.replace("get_workspace") { truth in
      { call in
        let reply = await truth(call)
        guard let shown = try? GetWorkspaceResponse(decoding: reply.body) else { return reply }
        return .success(GetWorkspaceResponse(revision: shown.revision, workspace: turned(shown.workspace)).encoded())
      }
    }
    service.replace("update_config") { truth in
      { call in
        guard let request = try? UpdateConfigRequest(decoding: call.body) else { return await truth(call) }
        let stored = UpdateConfigRequest(revision: request.revision, workspace: turned(request.workspace))
        let reply = await truth(call.with(stored.encoded()))
        guard reply.status == 200, let shown = try? UpdateConfigResponse(decoding: reply.body) else { return reply }
        return .success(UpdateConfigResponse(revision: shown.revision, workspace: turned(shown.workspace)).encoded())
      }
    }
  }
}
