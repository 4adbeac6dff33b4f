import NIOCore
import NIOHTTP1

/// The session of one HTTP/1.1 connection (RFC 9112): what happens goes in, what is to be done comes out.
///
/// It does no I/O and reads no clock. After an action that ends the connection it answers every input with `.proceed`.
struct ConnectionSession {
  private enum Phase {
    /// Between requests; `headBegan` where a part of the next head has come.
    case awaitingHead(since: NIODeadline, headBegan: NIODeadline?)
    case readingBody(Exchange, PendingBody)
    /// An operation is working, or a channel is being opened.
    case working(Exchange)
    /// The operation has succeeded; its answer waits until its events are published (wire-protocol C6).
    case publishing(Exchange)
    case ended
  }

  private let requestGuard: RequestGuard
  private var phase: Phase
  private var exchangeCount = 0
  /// Set when the server stops: the current answer is the last.
  private(set) var isLast = false

  init(_ requestGuard: RequestGuard, now: NIODeadline) {
    self.requestGuard = requestGuard
    phase = .awaitingHead(since: now, headBegan: nil)
  }

  /// Whether what has arrived has to wait for an operation.
  var isWorking: Bool {
    switch phase {
    case .working, .publishing: true
    case .awaitingHead, .readingBody, .ended: false
    }
  }

  /// Whether a request has begun that is not answered.
  var isInFlight: Bool {
    switch phase {
    case .readingBody, .working, .publishing: true
    case .awaitingHead, .ended: false
    }
  }

  // MARK: What arrives

  /// Bytes came that are not yet a whole head.
  mutating func receivedPartOfHead(now: NIODeadline) {
    if case .awaitingHead(let since, nil) = phase { phase = .awaitingHead(since: since, headBegan: now) }
  }

  mutating func received(_ head: HTTPRequestHead, now: NIODeadline) -> ConnectionAction {
    guard case .awaitingHead = phase else { return .proceed }
    let fields = RequestFields(head.headers)
    let traceID = fields.traceParent.single.flatMap(TraceParent.traceID) ?? TraceID.random()
    // After an upgrade that was offered, or CONNECT, the parser takes nothing more from this connection.
    let isParserDone = fields.upgrade.value != nil || head.method == .CONNECT
    let closes = isLast || isParserDone || !head.isKeepAlive || head.version != .http1_1
    func answer(_ error: StandardError, allow: String? = nil) -> ConnectionAction {
      // What follows an unread body, or bad framing, can't be told from its content (H13).
      end(
        Answer(
          error, traceID: traceID, allow: allow, closes: closes || error.status == 400 || fields.announcesBody,
          omitsContent: head.method == .HEAD), now: now)
    }
    switch requestGuard.judge(head, fields) {
    case .refuse(let error, let allow): return answer(error, allow: allow)
    case .options(let allow):
      let closes = closes || fields.announcesBody
      return end(Answer(status: 204, traceID: traceID, content: nil, allow: allow, closes: closes), now: now)
    case .operation(let index, let parameters, let expectation):
      let deadline = now + requestGuard.timeouts[index]
      let exchange = begin(.operation(index, parameters), traceID, deadline, closes: closes, head: head)
      phase = .readingBody(exchange, PendingBody(expectation, declaredLength: fields.declaredLength, now: now))
      return expectation.asksToContinue && head.version == .http1_1 ? .sendContinue : .proceed
    case .channel(let index, let key):
      let within = TimeAmount(requestGuard.service.limits.headersWithin)
      let exchange = begin(.channel(index, key: key), traceID, now + within, closes: closes, head: head)
      let expectation = BodyExpectation(limit: RequestGuard.drainLimit, isDue: false, asksToContinue: false)
      phase = .readingBody(exchange, PendingBody(expectation, declaredLength: nil, now: now))
      return .proceed
    }
  }

  mutating func received(_ part: ByteBuffer, now: NIODeadline) -> ConnectionAction {
    guard case .readingBody(let exchange, var body) = phase else { return .proceed }
    // The phase lets go of the body while it grows; else every part would copy all that came before.
    phase = .ended
    guard body.append(part) else { return refuse(.payloadTooLarge, exchange, now: now) }
    phase = .readingBody(exchange, body)
    return .proceed
  }

  mutating func receivedEnd() -> ConnectionAction {
    guard case .readingBody(let exchange, let body) = phase else { return .proceed }
    phase = .working(exchange)
    switch exchange.purpose {
    case .operation(let index, let parameters):
      return .invoke(exchange, operation: index, parameters, body: body.bytes)
    case .channel(let index, let key): return .open(exchange, channel: index, key: key)
    }
  }

  /// The parser gave up: what follows on this connection is not HTTP.
  mutating func failed(_ error: StandardError, now: NIODeadline) -> ConnectionAction {
    switch phase {
    case .awaitingHead: end(Answer(error, traceID: TraceID.random(), closes: true), now: now)
    case .readingBody(let exchange, _), .working(let exchange): refuse(error, exchange, now: now)
    case .publishing, .ended: .proceed
    }
  }

  /// The client sends nothing more.
  mutating func receivedEndOfInput() -> ConnectionAction {
    isLast = true
    guard case .awaitingHead = phase else { return .proceed }
    phase = .ended
    return .close
  }

  // MARK: What the server does

  /// The operation has replied. False where the exchange is over already, and the reply came too late.
  mutating func replied(to id: Int) -> Bool {
    guard case .working(let exchange) = phase, exchange.id == id else { return false }
    phase = .publishing(exchange)
    return true
  }

  /// The reply's events are published: the reply as an answer; nil where the exchange is over.
  mutating func published(_ reply: OperationReply, of id: Int, now: NIODeadline) -> Answer? {
    guard case .publishing(let exchange) = phase, exchange.id == id else { return nil }
    return finish(
      Answer(
        status: reply.status, traceID: exchange.traceID, content: reply.body, closes: exchange.closes,
        omitsContent: exchange.omitsContent), now: now)
  }

  /// The connection belongs to a channel now.
  mutating func opened() {
    phase = .ended
  }

  /// The channel that was to be opened can't be.
  mutating func refuseToOpen(_ exchange: Exchange, now: NIODeadline) -> ConnectionAction {
    refuse(.unavailable, exchange, now: now)
  }

  /// The connection ends with the current answer, or at once where none is due.
  mutating func stop() -> ConnectionAction {
    isLast = true
    guard case .awaitingHead = phase else { return .proceed }
    phase = .ended
    return .close
  }

  /// Looks at every time limit (H12).
  mutating func passed(_ now: NIODeadline) -> ConnectionAction {
    let limits = requestGuard.service.limits
    switch phase {
    case .awaitingHead(_, let headBegan?) where now >= headBegan + TimeAmount(limits.headersWithin):
      return end(Answer(.requestTimeout, traceID: TraceID.random(), closes: true), now: now)
    case .awaitingHead(let since, nil) where now >= since + TimeAmount(limits.idle):
      phase = .ended
      return .close
    case .readingBody(let exchange, var body):
      let isTooSlow = body.isTooSlow(minRate: limits.minBodyRate, now: now)
      phase = .readingBody(exchange, body)
      return isTooSlow || now >= exchange.deadline ? refuse(.requestTimeout, exchange, now: now) : .proceed
    case .working(let exchange) where now >= exchange.deadline:
      return .answer(finish(answer(.unavailable, exchange, closes: exchange.closes), now: now))
    default: return .proceed
    }
  }

  // MARK: Steps of these

  private mutating func begin(
    _ purpose: Exchange.Purpose, _ traceID: String, _ deadline: NIODeadline, closes: Bool, head: HTTPRequestHead
  ) -> Exchange {
    exchangeCount &+= 1
    return Exchange(
      id: exchangeCount, purpose: purpose, traceID: traceID, deadline: deadline, closes: closes,
      omitsContent: head.method == .HEAD)
  }

  /// Answers before the request was read to its end, so that the connection closes.
  private mutating func refuse(_ error: StandardError, _ exchange: Exchange, now: NIODeadline) -> ConnectionAction {
    .answer(finish(answer(error, exchange, closes: true), now: now))
  }

  private func answer(_ error: StandardError, _ exchange: Exchange, closes: Bool) -> Answer {
    Answer(error, traceID: exchange.traceID, closes: closes, omitsContent: exchange.omitsContent)
  }

  private mutating func end(_ answer: Answer, now: NIODeadline) -> ConnectionAction {
    .answer(finish(answer, now: now))
  }

  private mutating func finish(_ answer: Answer, now: NIODeadline) -> Answer {
    var answer = answer
    answer.closes = answer.closes || isLast
    phase = answer.closes ? .ended : .awaitingHead(since: now, headBegan: nil)
    return answer
  }
}
