import BridgeRuntime

extension Lie {
  /// Refuses the repeat of an update of the hub as one more light than there is room for.
  ///
  /// Breaks the contract's `idempotent: true`: a client that lost the first answer is told that its update failed. The
  /// family of repeats should catch it.
  static let repeatFindsNoRoom = Lie(
    name: "repeat-finds-no-room", summary: "the repeat of an update of the hub is refused",
    caughtBy: "idempotence/update_hub/repeat", clauses: ["contract-language: idempotent"],
    breaks: ["idempotent.repeat@update_hub"]
  ) { service in
    service.replace("update_hub") { truth in
      let last = LastBody()
      return { call in
        let reply = await truth(call)
        guard reply.status == 200, last.replace(with: call.body) == call.body else { return reply }
        return .failure(409, "hub_full", "The hub window has 64 lights, and this would be more.", traceID: call.traceID)
      }
    }
  }
}
