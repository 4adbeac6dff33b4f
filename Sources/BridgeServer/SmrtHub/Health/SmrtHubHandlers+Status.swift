public import BridgeAPI

extension SmrtHubHandlers {
  public func getHealth(_ call: BridgeCall) async throws(BridgeError) -> GetHealthResponse {
    GetHealthResponse(
      buildHash: await build.text, version: RuntimeVersion.current, uptime: uptime, modules: reports.modules.statuses)
  }

  public func eventsHeartbeat() async -> EventsHeartbeat {
    EventsHeartbeat(source: RuntimeReports.source, data: HeartbeatData(uptime: uptime))
  }

  /// In seconds.
  private var uptime: Double {
    let (seconds, attoseconds) = startedAt.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
