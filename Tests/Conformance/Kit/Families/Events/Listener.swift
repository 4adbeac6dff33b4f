import ContractModel

/// An accepted socket with all that it has heard. One thread at a time.
final class Listener {
  /// How long an event may take behind the answer of its request; publication comes before that answer (C6).
  static let eventTime = Duration.seconds(5)

  let channel: Channel
  private(set) var seen: [SeenEvent] = []
  private let context: CaseContext
  private let socket: WebSocketConnection
  private var fences = 0

  init(to channel: Channel, in context: CaseContext, authenticated: Bool = true) throws {
    self.channel = channel
    self.context = context
    socket = try context.openChannel(channel, authenticated: authenticated)
  }

  deinit { socket.close() }

  func events(under parent: TraceParent) -> [SeenEvent] { seen.filter { $0.traceID == parent.traceID } }

  /// Reads until `isEnough` holds, or the time is over; whether it holds. `isEnough` is asked again after each event.
  @discardableResult
  func listen(within: Duration = eventTime, until isEnough: (Listener) -> Bool) throws -> Bool {
    let end = context.deadline(after: within)
    while !isEnough(self) {
      do {
        seen.append(try context.nextEvent(on: socket, of: channel, until: end))
      } catch WireError.timedOut {
        return false
      }
    }
    return true
  }

  /// Reads all that was sent before the answer to a ping.
  func fence(accepted: Bool = true) throws {
    fences += 1
    seen += try context.fence(socket, of: channel, payload: Array("fence \(fences)".utf8), accepted: accepted)
  }

  /// Sends the token and waits for the heartbeat that announces acceptance.
  func authenticate() throws { seen.append(try context.authenticate(socket, on: channel)) }

  /// Ends the connection without a word.
  func drop() { socket.close() }
}
