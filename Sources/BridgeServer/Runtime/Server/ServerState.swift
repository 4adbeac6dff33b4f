import Logging
import NIOCore

/// What the connections of one server share. Only its event loop touches it, so that nothing needs a lock and events have
/// one order.
final class ServerState {
  /// How late a time limit may be noticed.
  private static let sweepInterval: TimeAmount = .milliseconds(100)

  let service: BridgeService
  let requestGuard: RequestGuard
  let logger: Logger
  let hub: ChannelHub
  let sink: any EventSink
  let eventLoop: any EventLoop
  let answerWriter: AnswerWriter
  let publications = PublicationQueue()
  /// Those that speak HTTP.
  var connections: [ObjectIdentifier: ConnectionHandler] = [:]
  /// Every accepted connection, of HTTP or WebSocket.
  var channels: [ObjectIdentifier: any Channel] = [:]
  private(set) var isStopping = false
  private var sweep: RepeatedTask?

  init(service: BridgeService, port: Int, configuration: ServerConfiguration, eventLoop: any EventLoop) {
    self.service = service
    self.eventLoop = eventLoop
    logger = configuration.logger
    requestGuard = RequestGuard(service: service, port: port, token: Array(configuration.token.utf8))
    answerWriter = AnswerWriter(contract: service.contract, instance: configuration.nonce)
    hub = ChannelHub(channelCount: service.channels.count, eventLoop: eventLoop)
    sink = HubSink(hub, eventLoop: eventLoop)
    let state = NIOLoopBound(self, eventLoop: eventLoop)
    service.events.attach(self) { events, traceID in
      // From the event loop's own thread too: a call that follows another's has to stay behind it.
      eventLoop.execute { state.value.publish(events, traceID) }
    }
  }

  /// Publishes what is due, in order; each answer is written after its events have left.
  func publish(_ due: [Publication]) {
    // No answer in between: it may bring up the next request, whose events would overtake those that wait here.
    for publication in due { publish(publication.events, publication.traceID) }
    for publication in due {
      if publication.events.isEmpty { publication.then() } else { hub.whenFlushed(publication.then) }
    }
  }

  private func publish(_ events: [OutgoingEvent], _ traceID: String) {
    if !events.isEmpty { service.publisher.publish(events, traceID, sink) }
  }

  /// A socket of this channel was closed because it reads too slowly (wire-protocol C9).
  func dropped(from channel: Int) {
    logger.warning(
      "a client that reads too slowly was dropped", metadata: ["channel": "\(service.channels[channel].name)"])
    let events = service.clientDropped(channel)
    // By the port, so that they come after the event that found the outbox full.
    if !events.isEmpty { service.events.publish(events) }
  }

  /// Counts a connection until it is closed. False where there are too many, and it has to go (wire-protocol H12).
  func admit(_ channel: any Channel) -> Bool {
    guard channels.count < service.limits.maxConnections, !isStopping else { return false }
    let id = ObjectIdentifier(channel)
    channels[id] = channel
    let state = NIOLoopBound(self, eventLoop: eventLoop)
    channel.closeFuture.whenComplete { _ in state.value.channels[id] = nil }
    watchTimeLimits()
    return true
  }

  /// Looks at the time limits of all HTTP connections together while there are any: a timer for each request would cost
  /// more than the rest of the guard.
  private func watchTimeLimits() {
    guard sweep == nil else { return }
    let state = NIOLoopBound(self, eventLoop: eventLoop)
    sweep = eventLoop.scheduleRepeatedTask(initialDelay: Self.sweepInterval, delay: Self.sweepInterval) { task in
      state.value.lookAtTimeLimits(.now())
      if state.value.connections.isEmpty {
        task.cancel()
        state.value.sweep = nil
      }
    }
  }

  private func lookAtTimeLimits(_ now: NIODeadline) {
    for connection in connections.values { connection.passed(now) }
  }

  /// Idle connections close, the others after their current answer.
  func beginToStop() {
    isStopping = true
    for connection in connections.values { connection.stop() }
  }

  var isInFlight: Bool { connections.values.contains { $0.isInFlight } }

  func closeAll() {
    service.events.detach(self)
    for channel in channels.values { channel.close(promise: nil) }
  }
}
