import BridgeRuntime
import Synchronization

extension Lie {
  /// Sends each event with the data of the one before it of its kind.
  ///
  /// Breaks wire-protocol C6 (events are what the contract says, after their effect). Events that mirror an answer should
  /// catch it.
  static let eventDataOfPrevious = Lie(
    name: "event-data-of-previous", summary: "an event carries the data of the event before it",
    caughtBy: "event-load/update_hub/*", clauses: ["C6"], breaks: ["emits.data@update_hub"]
  ) { service in
    let truth = service.publisher
    let before = EarlierEvents()
    service.publisher = EventPublisher { events, traceID, sink in
      truth.publish(events.map(before.replace), traceID, sink)
    }
  }
}

/// The last event of each name.
private final class EarlierEvents: Sendable {
  private let events = Mutex<[String: OutgoingEvent]>([:])

  /// The event before this one, where there was one.
  @Sendable func replace(_ event: OutgoingEvent) -> OutgoingEvent {
    events.withLock { events in events.updateValue(event, forKey: event.name) } ?? event
  }
}
