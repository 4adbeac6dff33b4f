// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// What answers the endpoints of "Values" and makes its heartbeats.
public protocol BridgeHandlers: Swift.Sendable {
  func keep(_ request: KeepRequest, _ call: BridgeCall) async throws(BridgeError) -> KeepResponse
  /// Since 1.0.0.
  /// Deprecated: use `keep`
  func keepExtra(_ request: KeepExtraRequest, _ call: BridgeCall) async throws(BridgeError) -> KeepExtraResponse
  func keepTimes(_ request: KeepTimesRequest, _ call: BridgeCall) async throws(BridgeError) -> KeepTimesResponse
  func keepLists(_ request: KeepListsRequest, _ call: BridgeCall) async throws(BridgeError) -> KeepListsResponse
  /// The heartbeat of the channel `events` that is sent now.
  func eventsHeartbeat() async -> EventsHeartbeat
}
