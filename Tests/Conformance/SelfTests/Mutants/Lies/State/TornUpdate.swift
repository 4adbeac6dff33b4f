import BridgeAPI
import BridgeRuntime
import Synchronization

extension Lie {
  /// Changes the revision first and the document a fiftieth of a second later.
  ///
  /// Breaks wire-protocol S1 for who reads between. Only reads beside updates can show it: the state family.
  static let tornUpdate = Lie(
    name: "torn-update", summary: "a read during an update shows the new revision with the old document",
    caughtBy: "state/update_config/reads-during-updates",
    clauses: ["S1"], breaks: ["S1.whole-read@update_config"]
  ) { service in
    let half = HalfDone()
    let read = service.answering("get_workspace")
    service.replace("get_workspace") { truth in
      { call in
        let reply = await truth(call)
        return half.reply ?? reply
      }
    }
    service.replace("update_config") { truth in
      { call in
        let before = await read(call.aside())
        let reply = await truth(call)
        guard let new = try? UpdateConfigResponse(decoding: reply.body),
          let old = try? GetWorkspaceResponse(decoding: before.body), reply.status == 200
        else { return reply }
        let mixture = GetWorkspaceResponse(revision: new.revision, workspace: old.workspace)
        half.show(.success(mixture.encoded()))
        try? await Task.sleep(for: .milliseconds(20))
        half.show(nil)
        return reply
      }
    }
  }
}

/// What is read while an update is under way.
private final class HalfDone: Sendable {
  private let state = Mutex<OperationReply?>(nil)

  var reply: OperationReply? { state.withLock { $0 } }
  func show(_ reply: OperationReply?) { state.withLock { $0 = reply } }
}
