// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What answers the endpoints of "Everything" and makes its heartbeats.
public protocol BridgeHandlers: Swift.Sendable {
  /// Says what it was asked.
  func self_(_ path: SelfPath, _ query: SelfQuery, _ call: BridgeCall) async throws(BridgeError) -> SelfResponse
  /// Static where the one above has a parameter.
  func date(_ path: DatePath, _ call: BridgeCall) async throws(BridgeError) -> DateResponse
  /// Tells both channels, or fails as it is asked to.
  func call(_ path: CallPath, _ query: CallQuery, _ request: CallRequest, _ call: BridgeCall) async throws(BridgeError) -> CallReply
  /// Static segments and parameters of one length.
  func `class`(_ path: ClassPath, _ call: BridgeCall) async throws(BridgeError) -> ClassResponse
  /// The path of the endpoint above, by another name.
  func url2ID(_ path: Url2IdPath, _ query: Url2IdQuery, _ request: Url2IdRequest, _ call: BridgeCall) async throws(BridgeError) -> Url2IdResponse
  /// A path without parameters beside those that have them.
  func init_(_ call: BridgeCall) async throws(BridgeError) -> InitResponse
  /// Gives back what it was given, and tells both channels.
  func data(_ request: DataRequest, _ call: BridgeCall) async throws(BridgeError) -> DataReply
  /// The times of a path and a query.
  func timestamp(_ path: TimestampPath, _ query: TimestampQuery, _ call: BridgeCall) async throws(BridgeError) -> TimestampResponse
  /// The heartbeat of the channel `self` that is sent now.
  func self_Heartbeat() async -> SelfHeartbeat
  /// The heartbeat of the channel `string` that is sent now.
  func stringHeartbeat() async -> StringHeartbeat
}
