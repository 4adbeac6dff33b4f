// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// What answers the endpoints of "Names" and makes its heartbeats.
public protocol BridgeHandlers: Swift.Sendable {
  func self_(_ request: SelfRequest, _ call: BridgeCall) async throws(BridgeError) -> SelfReply
  func `import`(_ call: BridgeCall) async throws(BridgeError) -> ImportResponse
  func readCall(_ call: BridgeCall) async throws(BridgeError) -> ReadCallResponse
  func call(_ request: CallRequest, _ call: BridgeCall) async throws(BridgeError) -> CallResponse
  /// The heartbeat of the channel `in` that is sent now.
  func inHeartbeat() async -> InHeartbeat
}
