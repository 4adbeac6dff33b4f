/// Holds what an echo server sends against a ``WebSocketDialogue``, one thing at a time.
struct DialogueJudge {
  enum Verdict: Equatable {
    /// More is due, or may come.
    case goOn
    /// All that is due has come, and the connection stays open.
    case complete
    case pass
    /// What the RFC does not forbid and does not recommend.
    case lenient(String)
    case fail(String)
  }

  private var echoes: ArraySlice<WebSocketIncoming>
  private var pings: ArraySlice<[UInt8]>
  private let latePings: [[UInt8]]
  private let mayBeTooBig: Bool
  private var ending: WebSocketDialogue.Ending

  init(_ dialogue: WebSocketDialogue) {
    echoes = dialogue.echoes[...]
    pings = dialogue.pings[...]
    latePings = dialogue.latePings
    mayBeTooBig = dialogue.mayBeTooBig
    ending = dialogue.ending
  }

  /// Whether everything has come before the first byte is read.
  var isComplete: Bool {
    switch ending {
    case .open, .failedOrTaken: echoes.isEmpty && pings.isEmpty
    case .failed, .closed: false
    }
  }

  /// The kit has sent its close.
  mutating func close() {
    ending = .closed
  }

  mutating func take(_ incoming: WebSocketIncoming) -> Verdict {
    switch incoming {
    case .text, .binary: return message(incoming)
    case .pong(let payload): return pong(payload)
    case .ping: return .goOn
    case .close(let code, _): return closed(code, incoming)
    case .endOfStream: return ended()
    }
  }

  /// The time is over.
  func timedOut(after time: Duration) -> Verdict {
    switch ending {
    case .open: .fail("sent nothing more within \(time) where \(due) is due")
    case .failed, .failedOrTaken: .fail("neither closed nor ended the connection within \(time)")
    case .closed: .fail("did not answer the close within \(time)")
    }
  }

  private mutating func message(_ incoming: WebSocketIncoming) -> Verdict {
    guard incoming == echoes.first else { return .fail("sent \(incoming.inWords) where \(due) is due") }
    echoes.removeFirst()
    return afterDue()
  }

  /// A pong that no ping asked for is allowed, and of several pings the last one's is enough (RFC 6455 section 5.5.3).
  private mutating func pong(_ payload: [UInt8]) -> Verdict {
    if latePings.contains(payload) { return .fail("answered a ping that came after the end of the connection") }
    guard let index = pings.firstIndex(of: payload) else { return .goOn }
    pings = pings[(index + 1)...]
    return afterDue()
  }

  private func afterDue() -> Verdict {
    guard isComplete else { return .goOn }
    return ending == .open ? .complete : .lenient("took what no client may send")
  }

  private func closed(_ code: UInt16?, _ incoming: WebSocketIncoming) -> Verdict {
    switch ending {
    case .open where mayBeTooBig && code == 1009: return .lenient("closed with 1009 where \(due) is due")
    case .open: return .fail("sent \(incoming.inWords) where \(due) is due")
    case .closed: return .pass
    case .failed(let codes), .failedOrTaken(let codes):
      if let code, codes.contains(code) { return .pass }
      return .lenient("sent \(incoming.inWords) where close \(codes.first ?? 1002) says what is wrong")
    }
  }

  private func ended() -> Verdict {
    switch ending {
    case .open: .fail("ended the connection where \(due) is due")
    case .closed: .fail("ended the connection without answering the close")
    case .failed, .failedOrTaken: .lenient("ended the connection without a close frame")
    }
  }

  private var due: String {
    if let echo = echoes.first { return echo.inWords }
    if let ping = pings.first { return "a pong of \(ping.count) bytes" }
    switch ending {
    case .open: return "nothing"
    case .failed(let codes), .failedOrTaken(let codes): return "close \(codes.first ?? 1002)"
    case .closed: return "the answer to a close"
    }
  }
}
