import BridgeRuntime

extension Lie {
  /// Sends only one of several events of a kind that follow from one request.
  ///
  /// Breaks wire-protocol C6 (each socket sees all events). The scenario in which two items are saved should catch it.
  static let eventsCollapsed = Lie(
    name: "events-collapsed", summary: "of several events of one kind only the first is sent",
    caughtBy: "scenarios/routed_fragment_is_saved", clauses: ["C6"],
    breaks: ["emits.complete@process_clipboard"]
  ) { service in
    let truth = service.publisher
    service.publisher = EventPublisher { events, traceID, sink in
      var names: Set<String> = []
      truth.publish(events.filter { names.insert($0.name).inserted }, traceID, sink)
    }
  }
}
