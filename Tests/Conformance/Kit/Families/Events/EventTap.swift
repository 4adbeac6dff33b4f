import ContractModel

/// An accepted socket whose messages are kept as they came, unread. One thread at a time.
final class EventTap: Sendable {
  private let socket: Held
  private let context: CaseContext

  /// A socket is handed from the thread of one round to that of the next, never used by two at once.
  private struct Held: @unchecked Sendable {
    let connection: WebSocketConnection
  }

  init(to channel: Channel, in context: CaseContext) throws {
    self.context = context
    socket = Held(connection: try context.openChannel(channel))
  }

  deinit { socket.connection.close() }

  /// Reads up to the first message that holds `mark`, and that one too; throws where it does not come in time.
  func messages(upTo mark: [UInt8], until end: Deadline) throws -> [[UInt8]] {
    var messages: [[UInt8]] = []
    while true {
      let incoming = try socket.connection.next(until: end)
      switch incoming {
      case .text(let bytes):
        messages.append(bytes)
        if bytes.holds(mark) { return messages }
      case .ping, .pong: continue
      case .binary, .close, .endOfStream:
        context.note("< \(incoming.inWords)")
        throw CaseFailure("sent \(incoming.inWords) to a socket that reads all that comes", clause: "C6")
      }
    }
  }
}
