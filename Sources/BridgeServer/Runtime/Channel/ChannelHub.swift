import NIOCore

/// The sockets of all channels, and the one order in which events reach them.
final class ChannelHub {
  /// Every socket that is not disconnected.
  private var sockets: [ObjectIdentifier: SocketHandler] = [:]

  /// Sockets that have not sent their token yet (wire-protocol C3).
  var waitingCount: Int { sockets.values.count { $0.isWaiting } }
  var isEmpty: Bool { sockets.isEmpty }

  func add(_ socket: SocketHandler) {
    sockets[ObjectIdentifier(socket)] = socket
  }

  func remove(_ socket: SocketHandler) {
    sockets[ObjectIdentifier(socket)] = nil
  }

  /// Sends an event to every accepted socket of its channel. The text is made once and shared; a socket without room is
  /// closed, and nobody waits for it (C9).
  func deliver(_ event: OutgoingEvent, traceID: String) {
    let receivers = sockets.values.filter { $0.isAccepted && $0.channelIndex == event.channel }
    guard !receivers.isEmpty else { return }
    let frame = FrameWriter.text(Envelope.text(event, traceID: traceID, at: .now()))
    for receiver in receivers { receiver.send(frame) }
  }

  func closeAll(_ code: CloseCode) {
    for socket in sockets.values { socket.close(ClosingFrame(code)) }
  }
}
