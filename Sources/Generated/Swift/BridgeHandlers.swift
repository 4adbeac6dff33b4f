// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// What answers the endpoints of "SmrtHub Communication Bridge" and makes its heartbeats.
public protocol BridgeHandlers: Swift.Sendable {
  /// Detect what was copied, route it by the rules of the workspace, and run the triggers that wait for it.
  func processClipboard(_ request: ProcessClipboardRequest, _ call: BridgeCall) async throws(BridgeError) -> ProcessClipboardReply
  /// The configuration of the active SmrtSpaces. A bridge without any starts at revision 1 with empty lists.
  func getWorkspace(_ call: BridgeCall) async throws(BridgeError) -> GetWorkspaceResponse
  /// Replace the whole configuration. It is on disk before it is answered. Repeating an update that was accepted is answered as accepted and changes nothing, so that it is safe to retry.
  func updateConfig(_ request: UpdateConfigRequest, _ call: BridgeCall) async throws(BridgeError) -> UpdateConfigResponse
  /// Push status changes into the lights of the hub window. A light that is new is added, one that is known is replaced; of two with one id in a request the last counts.
  func updateHub(_ request: UpdateHubRequest, _ call: BridgeCall) async throws(BridgeError) -> UpdateHubReply
  /// Whether the runtime is ready. Asks for no token, so that a supervisor can poll it.
  func getHealth(_ call: BridgeCall) async throws(BridgeError) -> GetHealthResponse
  /// Run a trigger of the workspace now.
  func executeTrigger(_ request: ExecuteTriggerRequest, _ call: BridgeCall) async throws(BridgeError) -> ExecuteTriggerReply
  /// The heartbeat of the channel `events` that is sent now.
  func eventsHeartbeat() async -> EventsHeartbeat
}
