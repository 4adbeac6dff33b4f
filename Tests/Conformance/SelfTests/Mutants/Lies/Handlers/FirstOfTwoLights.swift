import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Of two lights with one id in a request takes the first.
  ///
  /// Breaks the contract's word on them (the last counts). A scenario should catch it.
  static let firstOfTwoLights = Lie(
    name: "first-of-two-lights", summary: "of two lights with one id in a request the first counts",
    caughtBy: "scenarios/lights_keep_their_order", clauses: ["contract-language: Scenarios"],
    breaks: ["scenario:lights_keep_their_order/*"]
  ) { service in
    service.replace("update_hub") { truth in
      { call in
        guard let request = try? UpdateHubRequest(decoding: call.body) else { return await truth(call) }
        var ids: Set<Identifier> = []
        let first = request.indicators.filter { ids.insert($0.id).inserted }
        return await truth(call.with(UpdateHubRequest(indicators: first).encoded()))
      }
    }
  }
}
