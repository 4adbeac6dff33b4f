/// Where published events go: every accepted socket of their channel.
public protocol EventSink: Sendable {
  /// Sends one event, in the order of the calls, under the trace id of the request that it follows from.
  func deliver(_ event: OutgoingEvent, traceID: String)
}

/// What happens to the events of a request that has succeeded, before its answer is written (wire-protocol C6).
public struct EventPublisher: Sendable {
  /// Hands the events to the sink, in their order.
  public var publish: @Sendable (_ events: [OutgoingEvent], _ traceID: String, _ sink: any EventSink) -> Void

  public init(
    publish: @escaping @Sendable (_ events: [OutgoingEvent], _ traceID: String, _ sink: any EventSink) -> Void
  ) {
    self.publish = publish
  }

  /// Each event once, in order.
  public static let standard = EventPublisher { events, traceID, sink in
    for event in events { sink.deliver(event, traceID: traceID) }
  }
}
