import NIOCore

/// The sockets of all channels, and the one order in which events reach them.
final class ChannelHub {
  private let eventLoop: any EventLoop
  /// Every socket that is not disconnected.
  private var sockets: [ObjectIdentifier: SocketHandler] = [:]
  /// The accepted ones of each channel.
  private var receivers: [[SocketHandler]]
  private var isFlushDue = false
  private var afterFlush: [@Sendable () -> Void] = []

  init(channelCount: Int, eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
    receivers = Array(repeating: [], count: channelCount)
  }

  /// Sockets that have not sent their token yet (wire-protocol C3).
  var waitingCount: Int { sockets.values.count { $0.isWaiting } }
  var isEmpty: Bool { sockets.isEmpty }

  func add(_ socket: SocketHandler) {
    sockets[ObjectIdentifier(socket)] = socket
  }

  /// From now on the socket gets every event of its channel.
  func accept(_ socket: SocketHandler) {
    receivers[socket.channelIndex].append(socket)
  }

  /// From now on it gets none.
  func dismiss(_ socket: SocketHandler) {
    receivers[socket.channelIndex].removeAll { $0 === socket }
  }

  func remove(_ socket: SocketHandler) {
    sockets[ObjectIdentifier(socket)] = nil
    dismiss(socket)
  }

  /// Sends an event to every accepted socket of its channel. The frame is made once and shared; a socket without room is
  /// closed, and nobody waits for it (C9). It leaves when the event loop has done what it has to do now: events that
  /// come together leave together, since handing them to the system costs more than all the rest.
  func deliver(_ event: OutgoingEvent, traceID: String) {
    guard receivers.indices.contains(event.channel), !receivers[event.channel].isEmpty else { return }
    let frame = FrameWriter.text(Envelope.text(event, traceID: traceID, at: .now()))
    // A socket that is closed meanwhile leaves the list.
    for receiver in receivers[event.channel] { receiver.send(frame) }
    if !isFlushDue {
      isFlushDue = true
      let hub = NIOLoopBound(self, eventLoop: eventLoop)
      eventLoop.execute { hub.value.flush() }
    }
  }

  /// Does `work` when what was delivered has left.
  func whenFlushed(_ work: @escaping @Sendable () -> Void) {
    if isFlushDue { afterFlush.append(work) } else { work() }
  }

  private func flush() {
    isFlushDue = false
    for receiver in receivers.joined() { receiver.flush() }
    let works = afterFlush
    afterFlush = []
    for work in works { work() }
  }

  func closeAll(_ code: CloseCode) {
    for socket in sockets.values { socket.close(ClosingFrame(code)) }
  }
}
