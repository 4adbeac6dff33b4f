import BridgeAPI
import BridgeRuntime

extension OperationReply {
  /// A success with these fields, a JSON object (wire-protocol H3).
  static func success(_ fields: [UInt8], events: [OutgoingEvent] = []) -> OperationReply {
    OperationReply(status: 200, body: Array(#"{"status":"ok","#.utf8) + fields.dropFirst(), events: events)
  }

  /// A failure (wire-protocol H3).
  static func failure(_ status: Int, _ code: String, _ message: String, traceID: String) -> OperationReply {
    let text =
      #"{"status":"error","error":{"code":"\#(code)","message":"\#(message)","trace_id":"\#(traceID)"}}"#
    return OperationReply(status: status, body: Array(text.utf8))
  }

  /// A 422 with one violation of the body (wire-protocol H3).
  static func invalid(_ path: String, _ rule: String, traceID: String) -> OperationReply {
    let violation = #"{"in":"body","path":"\#(path)","rule":"\#(rule)","message":"is not as it must be"}"#
    let text =
      #"{"status":"error","error":{"code":"validation_failed","message":"The request is not valid.","#
      + #""trace_id":"\#(traceID)","violations":[\#(violation)]}}"#
    return OperationReply(status: 422, body: Array(text.utf8))
  }

  /// The same reply with another document, as a library writes it.
  func with(_ document: JSONValue?) -> OperationReply {
    guard let body = document?.written else { return self }
    var reply = self
    reply.body = body
    return reply
  }

  /// The same reply with other violations, where it has some.
  func changingViolations(_ change: ([JSONValue]) -> [JSONValue]) -> OperationReply {
    guard status == 422, let document = JSONValue(lenient: body) else { return self }
    return with(
      document.changingMembers { name, value in
        guard name == "violations", case .array(let violations) = value else { return value }
        return .array(change(violations))
      })
  }

  /// The `code` of a failure.
  var errorCode: String? { JSONValue(lenient: body)?["error"]?["code"]?.text }
}

extension OutgoingEvent {
  init(_ event: BridgeEvent, source: String) {
    self.init(channel: event.channel, name: event.name, source: source, data: event.encodedData())
  }
}
