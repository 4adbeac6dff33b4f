import BridgeAPI

/// Handlers that answer what a test tells them to.
struct StubHandlers: BridgeHandlers {
  var health = GetHealthResponse(buildHash: "4f2a9c1", version: "1.0.0", uptime: 12.5, modules: [])
  var reply = ProcessClipboardReply(
    response: ProcessClipboardResponse(results: []), source: "clipboard",
    clipboardProcessed: ClipboardProcessedData(results: [FragmentResult(detected: [.url])]))
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

  func eventsHeartbeat() async -> EventsHeartbeat {
    EventsHeartbeat(source: "bridge", data: HeartbeatData(uptime: 900.25))
  }
}
