import BridgeRuntime
import Synchronization

extension Lie {
  /// Keeps the request that is served in one variable: under load its events carry another request's trace id.
  ///
  /// Breaks wire-protocol H8 (the trace id is the same in the events of that request) and C6. Requests one after
  /// another are answered truly. The causality family with concurrent requests should catch it.
  static let othersTraceID = Lie(
    name: "others-trace-id", summary: "under load an event carries the trace id of another request",
    caughtBy: "events/*/concurrent",
    clauses: ["H8", "C6"], breaks: ["emits.trace@*"]
  ) { service in
    let current = CurrentTrace()
    service.operations = service.operations.map { operation in
      var lying = operation
      lying.invoke = { call in
        current.set(call.traceID)
        // Long enough for a request on another connection to come between.
        try? await Task.sleep(for: .milliseconds(20))
        return await operation.invoke(call)
      }
      return lying
    }
    let truth = service.publisher
    service.publisher = EventPublisher { events, _, sink in truth.publish(events, current.get(), sink) }
  }
}

/// The variable that should have been one for each request.
private final class CurrentTrace: Sendable {
  private let traceID = Mutex("")

  func set(_ value: String) { traceID.withLock { $0 = value } }
  func get() -> String { traceID.withLock { $0 } }
}
