import BridgeRuntime

extension Lie {
  /// Publishes nothing where a request says what the one before it said.
  ///
  /// Breaks the contract's `emits: [indicators_changed]`, which speaks of every success, and wire-protocol C6. The family
  /// of events, which makes one call twice, should catch it.
  static let repeatUnannounced = Lie(
    name: "repeat-unannounced", summary: "a request like the one before it publishes nothing",
    caughtBy: "events/update_hub/events/before-acceptance", clauses: ["C6"],
    breaks: ["emits:indicators_changed@update_hub"]
  ) { service in
    service.replace("update_hub") { truth in
      let last = LastBody()
      return { call in
        var reply = await truth(call)
        if last.replace(with: call.body) == call.body { reply.events = [] }
        return reply
      }
    }
  }
}
