public import BridgeAPI
import Logging

extension SmrtHubHandlers {
  public func updateHub(_ request: UpdateHubRequest, _ call: BridgeCall) async throws(BridgeError) -> UpdateHubReply {
    let indicators = try hub.update(request.indicators, takesEffect: call.takesEffect)
    log(.debug, .hub, "changed lights", call, ["lights": "\(request.indicators.count)"])
    return UpdateHubReply(
      response: UpdateHubResponse(indicators: indicators), source: "hub",
      indicatorsChanged: IndicatorsChangedData(indicators: indicators))
  }
}
