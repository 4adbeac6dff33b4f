import BridgeAPI
import BridgeRuntime

extension OperationReply {
  /// A success with these fields, a JSON object (wire-protocol H3).
  static func success(_ fields: [UInt8], events: [OutgoingEvent] = []) -> OperationReply {
    OperationReply(status: 200, body: Array(#"{"status":"ok","#.utf8) + fields.dropFirst(), events: events)
  }

  /// A 422 with one violation of the body (wire-protocol H3).
  static func invalid(_ path: String, _ rule: String, traceID: String) -> OperationReply {
    let violation = #"{"in":"body","path":"\#(path)","rule":"\#(rule)","message":"is not as it must be"}"#
    let text =
      #"{"status":"error","error":{"code":"validation_failed","message":"The request is not valid.","#
      + #""trace_id":"\#(traceID)","violations":[\#(violation)]}}"#
    return OperationReply(status: 422, body: Array(text.utf8))
  }
}

extension OutgoingEvent {
  init(_ event: BridgeEvent, source: String) {
    self.init(channel: event.channel, name: event.name, source: source, data: event.encodedData())
  }
}
