import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Publishes a warning when the configuration is read.
  ///
  /// Breaks wire-protocol H10 (GET emits nothing) and the contract, in which the endpoint has no `emits`. The family of
  /// events should catch it.
  static let readEmits = Lie(
    name: "read-emits", summary: "a GET publishes an event", caughtBy: "events/get_workspace/*/silent",
    clauses: ["H10", "C6"], breaks: ["H10.get-emits-nothing@get_workspace"]
  ) { service in
    service.replace("get_workspace") { truth in
      { call in
        var reply = await truth(call)
        let warning = RuntimeWarningData(code: "read", message: "The configuration was read.")
        reply.events = [OutgoingEvent(.runtimeWarning(warning), source: "config")]
        return reply
      }
    }
  }
}
