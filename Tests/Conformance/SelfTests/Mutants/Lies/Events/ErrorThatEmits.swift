import BridgeAPI
import BridgeRuntime
import Synchronization

extension Lie {
  /// Announces a clipboard that it has rejected.
  ///
  /// Breaks wire-protocol C6 (held until the request has succeeded). The scenario of a rejected clipboard should catch
  /// it.
  static let errorThatEmits = Lie(
    name: "error-that-emits", summary: "a rejected clipboard is announced as processed",
    caughtBy: "scenarios/rejected_clipboard_publishes_nothing",
    clauses: ["C6"],
    breaks: ["emits.on-error@process_clipboard"]
  ) { service in
    let lies = PendingLies()
    let truth = service.publisher
    service.publisher = EventPublisher { events, traceID, sink in
      for traceID in lies.take() {
        let processed = BridgeEvent.clipboardProcessed(ClipboardProcessedData(results: []))
        sink.deliver(OutgoingEvent(processed, source: "clipboard"), traceID: traceID)
      }
      truth.publish(events, traceID, sink)
    }
    service.replace("process_clipboard") { truth in
      { call in
        let reply = await truth(call)
        if reply.status == 409 { lies.add(call.traceID) }
        return reply
      }
    }
  }
}

/// The trace ids of rejected requests. The runtime publishes nothing for them, so that the next success has to.
private final class PendingLies: Sendable {
  private let traceIDs = Mutex<[String]>([])

  func add(_ traceID: String) { traceIDs.withLock { $0.append(traceID) } }

  func take() -> [String] {
    traceIDs.withLock { traceIDs in
      defer { traceIDs = [] }
      return traceIDs
    }
  }
}
