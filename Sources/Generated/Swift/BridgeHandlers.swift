// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// What answers the endpoints of "SmrtHub Communication Bridge" and makes its heartbeats.
public protocol BridgeHandlers: Swift.Sendable {
  /// Detect what was copied.
  func processClipboard(_ request: ProcessClipboardRequest, _ call: BridgeCall) async throws(BridgeError) -> ProcessClipboardReply
  /// Whether the runtime is ready. Asks for no token, so that a supervisor can poll it.
  func getHealth(_ call: BridgeCall) async throws(BridgeError) -> GetHealthResponse
  /// The heartbeat of the channel `events` that is sent now.
  func eventsHeartbeat() async -> EventsHeartbeat
}
