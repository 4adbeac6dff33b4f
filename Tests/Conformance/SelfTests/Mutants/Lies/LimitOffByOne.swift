import BridgeAPI
import BridgeRuntime
import FoundationEssentials
import SmrtHubBridge

extension Lie {
  /// Processes a clipboard of 17 fragments, where the contract says `max_items: 16`.
  ///
  /// Breaks wire-protocol H2 step 16 (what breaks a constraint is 422). The family of field boundaries should catch
  /// it.
  static let limitOffByOne = Lie(name: "limit-off-by-one", summary: "17 fragments are taken where 16 are the limit") {
    service in
    let handlers = SmrtHubHandlers(startedAt: .now)
    service.operations = service.operations.map { operation in
      guard operation.name == "process_clipboard" else { return operation }
      var lying = operation
      lying.invoke = { call in
        let truth = await operation.invoke(call)
        guard truth.status == 422, let request = overlong(call.body) else { return truth }
        let reply = try? await handlers.processClipboard(request, BridgeCall(traceID: call.traceID))
        return reply.map(OperationReply.init) ?? truth
      }
      return lying
    }
  }

  /// A request of 17 fragments, read by `Codable`, which knows no constraints.
  private static func overlong(_ body: [UInt8]) -> ProcessClipboardRequest? {
    let request = try? JSONDecoder().decode(ProcessClipboardRequest.self, from: Data(body))
    return request?.fragments.count == 17 ? request : nil
  }
}

extension OperationReply {
  fileprivate init(_ reply: ProcessClipboardReply) {
    let event = BridgeEvent.clipboardProcessed(reply.clipboardProcessed)
    let outgoing = OutgoingEvent(
      channel: event.channel, name: event.name, source: reply.source, data: event.encodedData())
    self.init(
      status: 200, body: Array(#"{"status":"ok","#.utf8) + reply.response.encoded().dropFirst(), events: [outgoing])
  }
}
