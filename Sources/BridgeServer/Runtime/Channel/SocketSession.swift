/// The session of one socket on a channel (wire-protocol C2 to C5): what happens goes in, what is to be done comes out.
struct SocketSession {
  enum Action: Equatable {
    case nothing
    case pong([UInt8])
    /// Make the heartbeat that says that the socket is accepted, then tell ``announced()``.
    case announce
    /// Send this as the last frame, and wait for the client's.
    case close(ClosingFrame)
    /// Send this as the last frame and disconnect: the client has closed.
    case answerClose(ClosingFrame)
    case disconnect
  }

  private enum Phase {
    case waiting
    /// The token was right; the heartbeat is being made.
    case announcing
    case accepted
    case closing
  }

  private let isToken: ([UInt8]) -> Bool
  private var phase = Phase.waiting

  init(isToken: @escaping ([UInt8]) -> Bool) {
    self.isToken = isToken
  }

  /// Whether the token has not come yet.
  var isWaiting: Bool { phase == .waiting }
  /// Whether events go to this socket.
  var isAccepted: Bool { phase == .accepted }

  mutating func received(_ event: FrameReader.Event) -> Action {
    guard phase != .closing else {
      if case .close = event { return .disconnect }
      return .nothing
    }
    switch event {
    case .message(let text): return receivedMessage(text)
    case .ping(let payload): return .pong(payload)
    case .pong: return .nothing
    case .close(let code):
      phase = .closing
      return .answerClose(ClosingFrame(echoing: code))
    case .refused(let code): return close(ClosingFrame(code))
    }
  }

  /// The time for the first message is over.
  mutating func authenticationTimedOut() -> Action {
    phase == .waiting ? close(.authenticationTimeout) : .nothing
  }

  /// The heartbeat is there. False where the socket was closed meanwhile.
  mutating func announced() -> Bool {
    guard phase == .announcing else { return false }
    phase = .accepted
    return true
  }

  mutating func close(_ closing: ClosingFrame) -> Action {
    guard phase != .closing else { return .nothing }
    phase = .closing
    return .close(closing)
  }

  private mutating func receivedMessage(_ text: [UInt8]) -> Action {
    guard phase == .waiting else { return close(.unexpectedMessage) }
    guard isToken(text) else { return close(.authenticationFailed) }
    phase = .announcing
    return .announce
  }
}
