import BridgeRuntime
import Synchronization

extension Lie {
  /// Answers a request that others run beside with what the one before it was answered.
  ///
  /// Breaks wire-protocol H3 in what no schema shows. Different requests at once should catch it.
  static let answerOfPrevious = Lie(
    name: "answer-of-previous", summary: "under load a request is answered with what the one before was answered",
    caughtBy: "events/process_clipboard/*/concurrent",
    clauses: ["H3"], breaks: ["H3.own-answer@process_clipboard"]
  ) { service in
    service.replace("process_clipboard") { truth in
      let answers = Answers()
      return { call in
        answers.enter()
        // Long enough for a request on another connection to come between.
        try? await Task.sleep(for: .milliseconds(20))
        var reply = await truth(call)
        if let body = answers.leave(with: reply) { reply.body = body }
        return reply
      }
    }
  }
}

/// How many requests are served, and the last success.
private final class Answers: Sendable {
  private let state = Mutex((running: 0, last: [UInt8]?.none))

  func enter() { state.withLock { $0.running += 1 } }

  /// The answer before this one, where another request is still served.
  func leave(with reply: OperationReply) -> [UInt8]? {
    state.withLock { state in
      state.running -= 1
      guard reply.status == 200 else { return nil }
      let before = state.last
      state.last = reply.body
      return state.running > 0 ? before : nil
    }
  }
}
