import BridgeRuntime
import Synchronization

extension Lie {
  /// Of requests that come close together, the last one's events are sent first.
  ///
  /// Breaks wire-protocol C6 (in the order of publication, which is that of the effects). The event load, whose last
  /// event must show the state, should catch it.
  static let eventsOvertake = Lie(
    name: "events-overtake", summary: "under load the events of a request overtake those of the one before",
    caughtBy: "event-load/update_hub/*", clauses: ["C6"], breaks: ["emits.visible@update_hub"]
  ) { service in
    let truth = service.publisher
    let waiting = Waiting()
    service.publisher = EventPublisher { events, traceID, sink in
      guard waiting.isFirst({ truth.publish(events, traceID, sink) }) else { return }
      Task {
        // Long enough for a round of calls by all writers of the load, so that its end is turned round too.
        try? await Task.sleep(for: .milliseconds(30))
        waiting.publishLastFirst()
      }
    }
  }
}

/// Publications that came close together.
private final class Waiting: Sendable {
  private let publications = Mutex([@Sendable () -> Void]())

  /// Whether nothing waited before it.
  func isFirst(_ publish: @escaping @Sendable () -> Void) -> Bool {
    publications.withLock { publications in
      publications.append(publish)
      return publications.count == 1
    }
  }

  func publishLastFirst() {
    publications.withLock { publications in
      for publish in publications.reversed() { publish() }
      publications.removeAll()
    }
  }
}
