import BridgeRuntime
import Synchronization

extension Lie {
  /// Sends the events of two requests that come close together the later first.
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
      guard let number = waiting.take(place: { truth.publish(events, traceID, sink) }) else {
        truth.publish(events, traceID, sink)
        return waiting.publish()
      }
      Task {
        try? await Task.sleep(for: .milliseconds(3))
        waiting.publish(number)
      }
    }
  }
}

/// One publication that lets another one pass.
private final class Waiting: Sendable {
  private let state = Mutex((number: 0, publish: (@Sendable () -> Void)?.none))

  /// The number of the place; nil where somebody waits already.
  func take(place publish: @escaping @Sendable () -> Void) -> Int? {
    state.withLock { state in
      guard state.publish == nil else { return nil }
      state = (state.number + 1, publish)
      return state.number
    }
  }

  /// Publishes what waits; with a number, only what took that place.
  func publish(_ number: Int? = nil) {
    state.withLock { state in
      guard number == nil || state.number == number else { return }
      state.publish?()
      state.publish = nil
    }
  }
}
