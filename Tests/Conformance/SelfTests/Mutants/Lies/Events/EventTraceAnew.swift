import BridgeRuntime

extension Lie {
  /// Publishes the events of a request under a trace id of their own.
  ///
  /// Breaks wire-protocol H8 (the same in the events of that request). The family of events should catch it.
  static let eventTraceAnew = Lie(
    name: "event-trace-anew", summary: "events have a trace id of their own and not their request's",
    caughtBy: "events/update_hub/*/once", clauses: ["H8", "C6"], breaks: ["emits.trace@*"]
  ) { service in
    let truth = service.publisher
    service.publisher = EventPublisher { events, _, sink in
      let digits = (0..<32).map { _ in String(Int.random(in: 1...15), radix: 16) }
      truth.publish(events, digits.joined(), sink)
    }
  }
}
