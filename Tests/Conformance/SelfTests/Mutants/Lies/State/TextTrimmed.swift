import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Stores texts without the white space around them.
  ///
  /// Breaks wire-protocol S1 (an accepted update is what the next read shows). The state family should catch it.
  static let textTrimmed = Lie(
    name: "text-trimmed", summary: "white space around a stored text is lost",
    caughtBy: "state/update_config/next-read", clauses: ["S1"], breaks: ["S1.next-read@update_config"]
  ) { service in
    service.replace("update_config") { truth in
      { call in
        guard let request = try? UpdateConfigRequest(decoding: call.body) else { return await truth(call) }
        let spaces = request.workspace.spaces.map { space in
          let text = space.title.drop(while: \.isWhitespace)
          let title = String(text.prefix(text.count - text.reversed().prefix(while: \.isWhitespace).count))
          return Space(id: space.id, title: title.isEmpty ? space.title : title)
        }
        let workspace = Workspace(
          spaces: spaces, rules: request.workspace.rules, triggers: request.workspace.triggers)
        return await truth(call.with(UpdateConfigRequest(revision: request.revision, workspace: workspace).encoded()))
      }
    }
  }
}
