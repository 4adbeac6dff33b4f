import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Takes the repeat of an update of the hub for a call that wants its lights once more, under ids of their own.
  ///
  /// Breaks the contract's `idempotent: true`: each answer is right, but a client that lost one and sent the update again
  /// has doubled its lights. The family of repeats should catch it.
  static let repeatAddsLights = Lie(
    name: "repeat-adds-lights", summary: "the repeat of an update of the hub adds its lights once more",
    caughtBy: "idempotence/update_hub/repeat", clauses: ["contract-language: idempotent"],
    breaks: ["idempotent.once@update_hub"]
  ) { service in
    service.replace("update_hub") { truth in
      let last = LastBody()
      return { call in
        let reply = await truth(call)
        guard last.replace(with: call.body) == call.body, let request = try? UpdateHubRequest(decoding: call.body)
        else {
          return reply
        }
        let doubles = request.indicators.map {
          Indicator(id: "\($0.id)-again", state: $0.state, text: $0.text, progress: $0.progress)
        }
        let doubled = await truth(call.with(UpdateHubRequest(indicators: doubles).encoded()))
        return doubled.status == 200 ? doubled : reply
      }
    }
  }
}
