import BridgeRuntime
import Synchronization

extension Lie {
  /// Answers a request that it has answered before as it did then, and does nothing.
  ///
  /// Breaks wire-protocol H3 and C6: the lights may have changed since. Events and answers that show a state should catch
  /// it.
  static let answerFromCache = Lie(
    name: "answer-from-cache", summary: "a request that came before is answered as it was then",
    caughtBy: "scenarios/lights_keep_their_order", clauses: ["contract-language: Scenarios", "C6"],
    breaks: ["scenario:lights_keep_their_order/*"]
  ) { service in
    service.replace("update_hub") { truth in
      let cache = Cache()
      return { call in
        if let reply = cache.reply(to: call.body) { return reply }
        let reply = await truth(call)
        if reply.status == 200 { cache.keep(reply, to: call.body) }
        return reply
      }
    }
  }
}

private final class Cache: Sendable {
  private let replies = Mutex<[[UInt8]: OperationReply]>([:])

  func reply(to body: [UInt8]) -> OperationReply? { replies.withLock { $0[body] } }
  func keep(_ reply: OperationReply, to body: [UInt8]) { replies.withLock { $0[body] = reply } }
}
