import BridgeAPI
import BridgeRuntime

extension Lie {
  /// Swaps an image's width and height.
  ///
  /// Breaks the contract's word on them. The scenario of an image that is not square should catch it.
  static let imageTurned = Lie(
    name: "image-turned", summary: "width and height of an image are swapped", caughtBy: "scenarios/image_is_measured",
    clauses: ["contract-language: Scenarios"], breaks: ["scenario:image_is_measured/*"]
  ) { service in
    service.replace("process_clipboard") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 200, let response = try? ProcessClipboardResponse(decoding: reply.body) else {
          return reply
        }
        let results = response.results.map {
          FragmentResult(detected: $0.detected, width: $0.height, height: $0.width, routedTo: $0.routedTo)
        }
        let processed = BridgeEvent.clipboardProcessed(ClipboardProcessedData(results: results))
        let events = reply.events.map { $0.name == processed.name ? OutgoingEvent(processed, source: $0.source) : $0 }
        return .success(ProcessClipboardResponse(results: results).encoded(), events: events)
      }
    }
  }
}
