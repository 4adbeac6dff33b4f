import BridgeAPI
import BridgeRuntime
import FoundationEssentials

extension Lie {
  /// Processes a clipboard of 17 fragments, where the contract says `max_items: 16`.
  ///
  /// Breaks wire-protocol H2 step 16 (what breaks a constraint is 422). The family of field boundaries should catch
  /// it.
  static let limitOffByOne = Lie(
    name: "limit-off-by-one", summary: "17 fragments are taken where 16 are the limit",
    caughtBy: "field-boundary/process_clipboard/fragments/max_items+1",
    clauses: ["H2 step 16", "contract-language: max_items"],
    breaks: ["max_items@process_clipboard/fragments"]
  ) { service in
    service.replace("process_clipboard") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 422, let fragments = overlong(call.body) else { return reply }
        let first = await truth(call.with(ProcessClipboardRequest(fragments: Array(fragments.dropLast())).encoded()))
        let last = await truth(call.with(ProcessClipboardRequest(fragments: Array(fragments.suffix(1))).encoded()))
        return joined(first, last) ?? reply
      }
    }
  }

  /// The fragments of a request of 17, read by `Codable`, which knows no constraints.
  private static func overlong(_ body: [UInt8]) -> [ClipboardFragment]? {
    let request = try? JSONDecoder().decode(ProcessClipboardRequest.self, from: Data(body))
    return request.flatMap { $0.fragments.count == 17 ? $0.fragments : nil }
  }

  /// One answer and one `clipboard_processed` for both halves.
  private static func joined(_ first: OperationReply, _ last: OperationReply) -> OperationReply? {
    guard let left = try? ProcessClipboardResponse(decoding: first.body),
      let right = try? ProcessClipboardResponse(decoding: last.body)
    else { return nil }
    let results = left.results + right.results
    let processed = BridgeEvent.clipboardProcessed(ClipboardProcessedData(results: results))
    let others = (first.events + last.events).filter { $0.name != processed.name }
    let source = first.events.first?.source ?? "clipboard"
    return .success(
      ProcessClipboardResponse(results: results).encoded(),
      events: [OutgoingEvent(processed, source: source)] + others)
  }
}
