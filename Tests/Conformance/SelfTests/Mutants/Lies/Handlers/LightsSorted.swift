import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Shows the lights in the order of their ids.
  ///
  /// Breaks the contract's word on them (in the order in which they were added). A scenario should catch it.
  static let lightsSorted = Lie(
    name: "lights-sorted", summary: "the lights are shown in the order of their ids",
    caughtBy: "scenarios/lights_keep_their_order", clauses: ["contract-language: Scenarios"],
    breaks: ["scenario:lights_keep_their_order/*"]
  ) { service in
    service.replace("update_hub") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 200, let response = try? UpdateHubResponse(decoding: reply.body) else { return reply }
        let sorted = response.indicators.sorted { $0.id < $1.id }
        let changed = BridgeEvent.indicatorsChanged(IndicatorsChangedData(indicators: sorted))
        return .success(
          UpdateHubResponse(indicators: sorted).encoded(), events: [OutgoingEvent(changed, source: "hub")])
      }
    }
  }
}
