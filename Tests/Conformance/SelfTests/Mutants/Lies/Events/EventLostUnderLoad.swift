import BridgeRuntime
import Synchronization

extension Lie {
  /// Forgets each thousandth event.
  ///
  /// Breaks wire-protocol C6 (each socket sees all events). Only thousands of events can show it: the event load.
  static let eventLostUnderLoad = Lie(
    name: "event-lost-under-load", summary: "each thousandth event is lost", caughtBy: "event-load/*/order",
    clauses: ["C6"], breaks: ["emits.complete@*"]
  ) { service in
    let truth = service.publisher
    let count = Count()
    service.publisher = EventPublisher { events, traceID, sink in
      truth.publish(events.filter { _ in !count.next().isMultiple(of: 1000) }, traceID, sink)
    }
  }
}

private final class Count: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
