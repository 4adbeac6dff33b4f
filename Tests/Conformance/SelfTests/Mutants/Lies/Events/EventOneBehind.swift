import BridgeRuntime
import Synchronization

extension Lie {
  /// Keeps the events of each request until the next one publishes.
  ///
  /// Breaks wire-protocol C6 (before the first byte of its answer). The family of events should catch it.
  static let eventOneBehind = Lie(
    name: "event-one-behind", summary: "the events of a request are sent with those of the next",
    caughtBy: "events/update_hub/*/once", clauses: ["C6"], breaks: ["emits.before-answer@*"]
  ) { service in
    let truth = service.publisher
    let kept = Kept()
    service.publisher = EventPublisher { events, traceID, sink in
      guard let (events, traceID) = kept.replace(with: (events, traceID)) else { return }
      truth.publish(events, traceID, sink)
    }
  }
}

private final class Kept: Sendable {
  private let kept = Mutex<([OutgoingEvent], String)?>(nil)

  func replace(with new: ([OutgoingEvent], String)) -> ([OutgoingEvent], String)? {
    kept.withLock { kept in
      defer { kept = new }
      return kept
    }
  }
}
