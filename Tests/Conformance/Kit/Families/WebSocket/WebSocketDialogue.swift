/// What a client sends over an open socket to a server that echoes, and what has to come back.
struct WebSocketDialogue: Sendable {
  /// Frames that are sent together, in writes of `chop` bytes at most.
  struct Sending: Sendable {
    let frames: [WebSocketFrame]
    var chop = Int.max
  }

  enum Ending: Sendable, Equatable {
    /// The server goes on; the kit closes when all that is due has come.
    case open
    /// The server fails the connection (RFC 6455 section 7.1.7), best with the first of these codes.
    case failed([UInt16])
    /// As ``failed(_:)``, but a server that takes it breaks no rule.
    case failedOrTaken([UInt16])
    /// The client has closed; the server answers with a close.
    case closed
  }

  var sendings: [Sending]
  /// Messages that come back, in this order. Where the connection fails or closes, what has not come back by then is
  /// lost.
  var echoes: [WebSocketIncoming] = []
  /// Payloads of the pings that are answered.
  var pings: [[UInt8]] = []
  /// Payloads of pings behind the end, that nobody may answer.
  var latePings: [[UInt8]] = []
  var ending = Ending.open
  /// Whether the server may find the message too big and close with 1009 (RFC 6455 section 10.4).
  var mayBeTooBig = false

  init(_ frames: [WebSocketFrame], chop: Int = .max) {
    sendings = [Sending(frames: frames, chop: chop)]
  }

  func echoing(_ messages: WebSocketIncoming...) -> WebSocketDialogue {
    var copy = self
    copy.echoes += messages
    return copy
  }

  func ponging(_ payloads: [[UInt8]]) -> WebSocketDialogue {
    var copy = self
    copy.pings += payloads
    return copy
  }

  func ending(_ ending: Ending) -> WebSocketDialogue {
    var copy = self
    copy.ending = ending
    return copy
  }

  /// The same, each frame in a write of its own.
  var apart: WebSocketDialogue {
    var copy = self
    copy.sendings = sendings.flatMap { sending in
      sending.frames.map { Sending(frames: [$0], chop: sending.chop) }
    }
    return copy
  }
}
