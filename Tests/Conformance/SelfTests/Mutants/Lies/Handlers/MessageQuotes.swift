import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Quotes in the message of an error what was sent.
  ///
  /// Breaks wire-protocol H6 (no value in it). The family of messages should catch it.
  static let messageQuotes = Lie(
    name: "message-quotes", summary: "the message of an error quotes what was sent", caughtBy: "messages/*",
    clauses: ["H6"], breaks: ["H6.message@execute_trigger"]
  ) { service in
    service.replace("execute_trigger") { truth in
      { call in
        let reply = await truth(call)
        guard reply.errorCode == "trigger_unknown", let request = try? ExecuteTriggerRequest(decoding: call.body) else {
          return reply
        }
        return .failure(
          reply.status, "trigger_unknown", "No trigger of the workspace has the id \(request.triggerID).",
          traceID: call.traceID)
      }
    }
  }
}
