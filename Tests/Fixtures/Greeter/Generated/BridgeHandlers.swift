// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// What answers the endpoints of "Greeter" and makes its heartbeats.
public protocol BridgeHandlers: Swift.Sendable {
  func greet(_ request: GreetRequest, _ call: BridgeCall) async throws(BridgeError) -> GreetReply
  /// The heartbeat of the channel `events` that is sent now.
  func eventsHeartbeat() async -> EventsHeartbeat
}
