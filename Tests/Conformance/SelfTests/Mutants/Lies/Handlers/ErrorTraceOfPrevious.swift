import BridgeAPI
import BridgeRuntime
import Synchronization

extension Lie {
  /// Writes into an error the trace id of the error before it.
  ///
  /// Breaks wire-protocol H8 (the same in X-Trace-Id and in the error). Any refusal of a document should catch it.
  static let errorTraceOfPrevious = Lie(
    name: "error-trace-of-previous", summary: "an error carries the trace id of the error before it",
    caughtBy: "trace-id/*", clauses: ["H8"], breaks: ["H8.error@*"]
  ) { service in
    let last = LastTrace()
    service.changeReplies { reply, call in
      guard reply.status >= 400 else { return reply }
      let before = last.replace(with: call.traceID)
      return reply.with(
        JSONValue(lenient: reply.body)?.changingMembers { name, value in name == "trace_id" ? .string(before) : value })
    }
  }
}

private final class LastTrace: Sendable {
  private let traceID = Mutex<String?>(nil)

  /// The one before; the same where there was none.
  func replace(with new: String) -> String {
    traceID.withLock { traceID in
      defer { traceID = new }
      return traceID ?? new
    }
  }
}
