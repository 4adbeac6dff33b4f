import BridgeRuntime

extension Lie {
  /// Publishes the events of a request the last first.
  ///
  /// Breaks wire-protocol C6 (in the order of `emits`). A scenario whose call publishes several should catch it.
  static let eventsSwapped = Lie(
    name: "events-swapped", summary: "the events of one request come in the opposite order",
    caughtBy: "scenarios/routed_fragment_is_saved",
    clauses: ["C6", "contract-language: Scenarios"], breaks: ["emits.order@*"]
  ) { service in
    let truth = service.publisher
    service.publisher = EventPublisher { events, traceID, sink in truth.publish(events.reversed(), traceID, sink) }
  }
}
