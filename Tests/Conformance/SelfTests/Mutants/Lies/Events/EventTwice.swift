import BridgeRuntime

extension Lie {
  /// Publishes again what it has published.
  ///
  /// Breaks wire-protocol C6 (each event once). The causality family, which counts a request's events up to a fence,
  /// should catch it.
  static let eventTwice = Lie(
    name: "event-twice", summary: "every event of a request is sent twice", caughtBy: "events/*/once",
    clauses: ["C6"], breaks: ["emits:*@*"]
  ) { service in
    let truth = service.publisher
    service.publisher = EventPublisher { events, traceID, sink in
      truth.publish(events, traceID, sink)
      truth.publish(events, traceID, sink)
    }
  }
}
