public import BridgeAPI
import Logging

extension SmrtHubHandlers {
  /// Everything is decided first, then stored, then shown: what fails before the lights change has changed nothing.
  public func processClipboard(
    _ request: ProcessClipboardRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> ProcessClipboardReply {
    var fragments: [RecognisedFragment] = []
    for fragment in request.fragments { fragments.append(try RecognisedFragment(fragment)) }
    let plan = ClipboardPlan(fragments, in: workspaces.current.workspace)
    do throws(DiskError) {
      try await items.store(plan.items)
    } catch {
      reports.storeFailed(.store, "An item", error, call.traceID)
      throw .unavailable
    }
    noteStored(plan.items, call)
    log(.debug, .clipboard, "processed a clipboard", call, ["fragments": "\(fragments.count)"])
    return ProcessClipboardReply(
      response: ProcessClipboardResponse(results: plan.results), source: "clipboard",
      clipboardProcessed: ClipboardProcessedData(results: plan.results),
      saveCompleted: plan.items.map(\.saveCompleted), runtimeWarning: plan.warnings,
      indicatorsChanged: setLights(plan.indicators, call))
  }

  /// Nobody sees the results of actions that a detection set off, so a light without room is reported as a warning.
  private func setLights(_ indicators: [Indicator], _ call: BridgeCall) -> IndicatorsChangedData? {
    let (taken, all) = hub.setWhatFits(indicators, takesEffect: call.takesEffect)
    if taken.contains(false) {
      reports.warn("hub-full", "A trigger could not set a light: \(IndicatorBoard.fullMessage).")
    }
    return all.map { IndicatorsChangedData(indicators: $0) }
  }
}
