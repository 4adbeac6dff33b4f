import BridgeRuntime

extension Lie {
  /// Publishes a twentieth of a second after the answer.
  ///
  /// Breaks wire-protocol C6 (before the first byte of the answer). A socket that is accepted after the answer and
  /// hears the event should catch it.
  static let lateEvent = Lie(
    name: "late-event", summary: "events are published after the answer to their request",
    caughtBy: "events/*/before-answer",
    clauses: ["C6"], breaks: ["emits.before-answer@*"]
  ) { service in
    let truth = service.publisher
    service.publisher = EventPublisher { events, traceID, sink in
      Task {
        try? await Task.sleep(for: .milliseconds(50))
        truth.publish(events, traceID, sink)
      }
    }
  }
}
