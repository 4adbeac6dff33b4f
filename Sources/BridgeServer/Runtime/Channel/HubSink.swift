import NIOCore

/// The hub as a publisher sees it. From the event loop, where replies are published, an event is on its way when the
/// call returns.
struct HubSink: EventSink {
  private let hub: NIOLoopBound<ChannelHub>

  init(_ hub: ChannelHub, eventLoop: any EventLoop) {
    self.hub = NIOLoopBound(hub, eventLoop: eventLoop)
  }

  func deliver(_ event: OutgoingEvent, traceID: String) {
    if hub.eventLoop.inEventLoop {
      hub.value.deliver(event, traceID: traceID)
    } else {
      hub.eventLoop.execute { [hub] in hub.value.deliver(event, traceID: traceID) }
    }
  }
}
