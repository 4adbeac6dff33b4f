// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// One connection to a channel after its handshake, as a machine: frames and time in, actions out (wire-protocol C2 to C9).
struct BridgeChannelSession {
  enum Action: Swift.Hashable {
    case send(BridgeFrame)
    /// One event, as JSON.
    case deliver([Swift.UInt8])
    /// The connection is over; nothing comes after it.
    case end(End)
  }

  /// How a connection ended.
  struct End: Swift.Hashable {
    enum Kind: Swift.Hashable {
      /// Another connection may last longer.
      case lost
      /// 1008, unless it only missed our pongs: the server would refuse again.
      case refused
      /// The server broke RFC 6455 or the channel's rules: the same would happen again.
      case fault
    }

    let kind: Kind
    /// As in `1013 slow_reader`.
    let cause: Swift.String
  }

  /// What came while nobody asked is found within this time.
  private static let search = Swift.Duration.milliseconds(250)

  /// How long no event may come: two intervals of the heartbeat.
  private let silence: Swift.Duration
  /// When the server is taken for dead.
  private(set) var deadline: Swift.ContinuousClock.Instant
  private var isOver = false

  init(silence: Swift.Duration, now: Swift.ContinuousClock.Instant) {
    self.silence = silence
    deadline = now + silence
  }

  /// The first message is the token and nothing else.
  func start(_ token: [Swift.UInt8]) -> [Action] { [.send(.text(token))] }

  /// Somebody asks for an event, maybe after a long time.
  mutating func asked(now: Swift.ContinuousClock.Instant) { deadline = Swift.max(deadline, now + Self.search) }

  mutating func received(_ frame: BridgeFrame, now: Swift.ContinuousClock.Instant) -> [Action] {
    guard !isOver else { return [] }
    switch frame {
    case .text(let bytes):
      guard bytes.withUnsafeBufferPointer(UTF8Text.isWellFormed) else {
        return refuse("a text is not UTF-8", code: 1007)
      }
      deadline = now + silence
      return [.deliver(bytes)]
    case .binary: return refuse("a message is binary", code: 1003)
    case .ping(let bytes): return [.send(.pong(bytes))] + passed(now: now)
    case .pong: return passed(now: now)
    case .close(let code, let reason): return closed(code, reason)
    }
  }

  /// Time passed without an event.
  mutating func passed(now: Swift.ContinuousClock.Instant) -> [Action] {
    guard !isOver, now >= deadline else { return [] }
    return end(.lost, "no heartbeat came for \(BridgeText.seconds(silence))")
  }

  /// The socket has no more frames.
  mutating func failed(_ failure: BridgeTransportFailure) -> [Action] {
    guard !isOver else { return [] }
    if case .badFrame(let fault, let code) = failure.kind { return refuse(fault, code: code) }
    return end(.lost, "the connection ended without a close frame")
  }

  private mutating func closed(_ code: Swift.UInt16, _ reason: Swift.String) -> [Action] {
    let isRefusal = code == 1008 && reason != "ping_timeout"
    let cause = reason.isEmpty ? "\(code)" : "\(code) \(reason)"
    return [.send(.close(code: code, reason: ""))] + end(isRefusal ? .refused : .lost, cause)
  }

  private mutating func refuse(_ fault: Swift.String, code: Swift.UInt16) -> [Action] {
    [.send(.close(code: code, reason: ""))] + end(.fault, fault)
  }

  private mutating func end(_ kind: End.Kind, _ cause: Swift.String) -> [Action] {
    isOver = true
    return [.end(End(kind: kind, cause: cause))]
  }
}
