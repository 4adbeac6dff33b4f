/// The session of one socket (wire-protocol C2 to C5 and C8): what happens goes in, what is to be done comes out.
struct SocketSession {
  enum Action: Equatable {
    case nothing
    case ping
    case pong([UInt8])
    /// Make the heartbeat that says that the socket is accepted, then tell ``announced()``.
    case announce
    case send(SocketMessage)
    /// Send this as the last frame, drop what comes, and wait for the client's end.
    case close(ClosingFrame)
    case disconnect
  }

  private enum Phase {
    case waiting
    /// The token was right; the heartbeat is being made.
    case announcing
    case accepted
    /// It belongs to no channel: whoever opens it may talk.
    case conversing
    case closing
  }

  /// Intervals without a byte from the client after which nobody is taken to be there (wire-protocol C8).
  private static let allowedQuiet = 2

  private let isToken: ([UInt8]) -> Bool
  private let answer: (SocketMessage) -> SocketMessage
  private var phase: Phase
  private var hasHeard = false
  private var quietIntervals = 0

  /// The session of a channel's socket.
  init(isToken: @escaping ([UInt8]) -> Bool) {
    self.isToken = isToken
    answer = { $0 }
    phase = .waiting
  }

  /// A session without token and events.
  init(answer: @escaping (SocketMessage) -> SocketMessage) {
    isToken = { _ in false }
    self.answer = answer
    phase = .conversing
  }

  /// Whether the token has not come yet.
  var isWaiting: Bool { phase == .waiting }
  /// Whether events go to this socket.
  var isAccepted: Bool { phase == .accepted }
  var isConversing: Bool { phase == .conversing }

  // MARK: What the client does

  /// Bytes came, a whole frame or not.
  mutating func heard() {
    hasHeard = true
  }

  mutating func received(_ event: FrameReader.Event) -> Action {
    guard phase != .closing else {
      if case .close = event { return .disconnect }
      return .nothing
    }
    switch event {
    case .message(let text): return received(.text(text))
    case .binaryMessage(let bytes): return received(.binary(bytes))
    case .ping(let payload): return .pong(payload)
    case .pong: return .nothing
    case .close(let code): return close(ClosingFrame(echoing: code))
    case .refused(let code): return close(ClosingFrame(code))
    }
  }

  private mutating func received(_ message: SocketMessage) -> Action {
    if phase == .conversing { return .send(answer(message)) }
    guard phase == .waiting, case .text(let text) = message else { return close(.unexpectedMessage) }
    guard isToken(text) else { return close(.authenticationFailed) }
    phase = .announcing
    return .announce
  }

  // MARK: What the server does

  /// The time for the first message is over.
  mutating func authenticationTimedOut() -> Action {
    phase == .waiting ? close(.authenticationTimeout) : .nothing
  }

  /// The heartbeat is there. False where the socket was closed meanwhile.
  mutating func announced() -> Bool {
    guard phase == .announcing else { return false }
    phase = .accepted
    hasHeard = false
    return true
  }

  /// One more of the channel's intervals since acceptance is over.
  mutating func intervalPassed() -> Action {
    guard phase == .accepted else { return .nothing }
    quietIntervals = hasHeard ? 0 : quietIntervals + 1
    hasHeard = false
    return quietIntervals < Self.allowedQuiet ? .ping : close(.pingTimeout)
  }

  mutating func close(_ closing: ClosingFrame) -> Action {
    guard phase != .closing else { return .nothing }
    phase = .closing
    return .close(closing)
  }
}
