import BridgeAPI

/// Handlers that answer what a test tells them to.
struct StubHandlers: BridgeHandlers {
  var health = GetHealthResponse(buildHash: "4f2a9c1", version: "1.0.0", uptime: 12.5, modules: [])
  var reply = ProcessClipboardReply(
    response: ProcessClipboardResponse(results: []), source: "clipboard",
    clipboardProcessed: ClipboardProcessedData(results: [FragmentResult(detected: [.url], routedTo: nil)]))
  var failure: BridgeError?

  func getHealth(_ call: BridgeCall) async throws(BridgeError) -> GetHealthResponse {
    if let failure { throw failure }
    return health
  }

  func processClipboard(
    _ request: ProcessClipboardRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> ProcessClipboardReply {
    if let failure { throw failure }
    return reply
  }

  func getWorkspace(_ call: BridgeCall) async throws(BridgeError) -> GetWorkspaceResponse {
    if let failure { throw failure }
    return GetWorkspaceResponse(revision: 1, workspace: Workspace(spaces: [], rules: [], triggers: []))
  }

  func updateConfig(
    _ request: UpdateConfigRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> UpdateConfigResponse {
    if let failure { throw failure }
    call.takesEffect()
    return UpdateConfigResponse(revision: request.revision + 1, workspace: request.workspace)
  }

  func updateHub(_ request: UpdateHubRequest, _ call: BridgeCall) async throws(BridgeError) -> UpdateHubReply {
    if let failure { throw failure }
    return UpdateHubReply(
      response: UpdateHubResponse(indicators: request.indicators), source: "hub",
      indicatorsChanged: IndicatorsChangedData(indicators: request.indicators))
  }

  func executeTrigger(
    _ request: ExecuteTriggerRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> ExecuteTriggerReply {
    if let failure { throw failure }
    return ExecuteTriggerReply(response: ExecuteTriggerResponse(actions: []), source: "triggers")
  }

  func eventsHeartbeat() async -> EventsHeartbeat {
    EventsHeartbeat(source: "bridge", data: HeartbeatData(uptime: 900.25))
  }
}
