import BridgeRuntime
import Synchronization

extension Lie {
  /// Shows each reader what the reader before was due.
  ///
  /// Breaks wire-protocol S1 (an accepted update is what the next read shows). The state family should catch it.
  static let readBehind = Lie(
    name: "read-behind", summary: "a read shows the configuration before the last one",
    caughtBy: "state/update_config/next-read",
    clauses: ["S1"], breaks: ["S1.next-read@update_config"]
  ) { service in
    service.replace("get_workspace") { truth in
      let shown = LastShown()
      return { call in
        let reply = await truth(call)
        return shown.replace(with: reply) ?? reply
      }
    }
  }
}

private final class LastShown: Sendable {
  private let reply = Mutex<OperationReply?>(nil)

  func replace(with new: OperationReply) -> OperationReply? {
    reply.withLock { reply in
      defer { reply = new }
      return reply
    }
  }
}
