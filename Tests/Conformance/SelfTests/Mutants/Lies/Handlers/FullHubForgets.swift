import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Sets the lights for which there is room, says so, and forgets the others.
  ///
  /// Breaks the contract's `hub_full`. The scenario of a full hub should catch it.
  static let fullHubForgets = Lie(
    name: "full-hub-forgets", summary: "lights that find no room are left out in silence",
    caughtBy: "scenarios/full_hub_takes_no_more_lights", clauses: ["contract-language: Scenarios"],
    breaks: ["error:hub_full@update_hub"]
  ) { service in
    service.replace("update_hub") { truth in
      { call in
        let refusal = await truth(call)
        guard refusal.status == 409, let request = try? UpdateHubRequest(decoding: call.body) else { return refusal }
        var reply = refusal
        for light in request.indicators {
          let single = await truth(call.with(UpdateHubRequest(indicators: [light]).encoded()))
          if single.status == 200 { reply = single }
        }
        return reply
      }
    }
  }
}
