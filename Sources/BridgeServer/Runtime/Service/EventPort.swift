import Synchronization

/// Publishes what happens without a request: what a timer, a watched file or a failed write has to say.
///
/// ```swift
/// let events = EventPort()
/// let service = BridgeService(…, events: events)
/// events.publish([warning])
/// ```
public final class EventPort: Sendable {
  typealias Sink = @Sendable (_ events: [OutgoingEvent], _ traceID: String) -> Void

  private let sinks = Mutex<[ObjectIdentifier: Sink]>([:])

  public init() {}

  /// Sends the events in their order, under one new trace id, which is returned (wire-protocol C6, H8). From any thread;
  /// it waits for nothing. Calls that follow each other publish in that order. Without a running server nobody gets
  /// them.
  @discardableResult
  public func publish(_ events: [OutgoingEvent]) -> String {
    let traceID = TraceID.random()
    // Within the lock, so that two servers see one order; a sink only hands over to its event loop.
    sinks.withLock { sinks in
      for sink in sinks.values { sink(events, traceID) }
    }
    return traceID
  }

  func attach(_ server: AnyObject, _ sink: @escaping Sink) {
    let id = ObjectIdentifier(server)
    sinks.withLock { $0[id] = sink }
  }

  func detach(_ server: AnyObject) {
    let id = ObjectIdentifier(server)
    sinks.withLock { $0[id] = nil }
  }
}
