public import BridgeAPI

/// What the SmrtHub bridge does behind its contract.
public struct SmrtHubHandlers: BridgeHandlers {
  private let startedAt: ContinuousClock.Instant
  private let build: BuildHash

  /// - Parameter startedAt: When the process started; uptimes count from there.
  public init(startedAt: ContinuousClock.Instant) {
    self.startedAt = startedAt
    build = .ofRunningExecutable()
  }

  public func getHealth(_ call: BridgeCall) async throws(BridgeError) -> GetHealthResponse {
    GetHealthResponse(
      buildHash: await build.text, version: RuntimeVersion.current, uptime: uptime, modules: ModuleStatus.all)
  }

  public func processClipboard(
    _ request: ProcessClipboardRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> ProcessClipboardReply {
    var results: [FragmentResult] = []
    for fragment in request.fragments { results.append(try FragmentResult(detecting: fragment)) }
    return ProcessClipboardReply(
      response: ProcessClipboardResponse(results: results), source: "clipboard",
      clipboardProcessed: ClipboardProcessedData(results: results))
  }

  public func eventsHeartbeat() async -> EventsHeartbeat {
    EventsHeartbeat(source: "bridge", data: HeartbeatData(uptime: uptime))
  }

  /// In seconds.
  private var uptime: Double { startedAt.duration(to: .now) / .seconds(1) }
}
