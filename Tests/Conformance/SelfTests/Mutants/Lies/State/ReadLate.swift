import BridgeRuntime
import Synchronization

extension Lie {
  /// Shows an update to readers a twentieth of a second after it was answered.
  ///
  /// Breaks wire-protocol S1 (an accepted update is what the next read shows). The state family should catch it.
  static let readLate = Lie(
    name: "read-late", summary: "an update is shown to readers 50 ms after its answer",
    caughtBy: "state/update_config/next-read", clauses: ["S1"], breaks: ["S1.next-read@update_config"]
  ) { service in
    let read = service.answering("get_workspace")
    let old = OldReply()
    service.replace("get_workspace") { truth in
      { call in
        let reply = await truth(call)
        return old.reply ?? reply
      }
    }
    service.replace("update_config") { truth in
      { call in
        let before = await read(call.aside())
        let reply = await truth(call)
        guard reply.status == 200 else { return reply }
        old.show(before)
        Task {
          try? await Task.sleep(for: .milliseconds(50))
          old.show(nil)
        }
        return reply
      }
    }
  }
}

/// What is read until an update is shown.
private final class OldReply: Sendable {
  private let state = Mutex<OperationReply?>(nil)

  var reply: OperationReply? { state.withLock { $0 } }
  func show(_ reply: OperationReply?) { state.withLock { $0 = reply } }
}
