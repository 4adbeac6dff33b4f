import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Publishes only the lights that the request has changed.
  ///
  /// Breaks the contract's word that the event shows all lights. The scenario that says so and the events that show a
  /// state should catch it.
  static let indicatorsPartial = Lie(
    name: "indicators-partial", summary: "the event shows only the lights that have changed",
    caughtBy: "scenarios/hub_shows_all_lights",
    clauses: ["contract-language: Scenarios"],
    breaks: ["scenario:hub_shows_all_lights/*"]
  ) { service in
    service.replace("update_hub") { truth in
      { call in
        var reply = await truth(call)
        guard reply.status == 200, let request = try? UpdateHubRequest(decoding: call.body) else { return reply }
        let changed = BridgeEvent.indicatorsChanged(IndicatorsChangedData(indicators: request.indicators))
        reply.events = reply.events.map { OutgoingEvent(changed, source: $0.source) }
        return reply
      }
    }
  }
}
