import Logging
import NIOCore
import NIOHTTP1

/// Does the I/O of one HTTP connection, as its ``ConnectionSession`` says.
///
/// It reads from the socket only while the session can take more: a client that sends faster than it is served, or reads
/// slower than it is answered, waits.
final class ConnectionHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = ByteBuffer

  /// How long a client may go on sending after its last answer.
  private static let lingerTime: TimeAmount = .seconds(5)

  private enum Arrival {
    case part(HTTPServerRequestPart)
    case failure(StandardError)
    case endOfInput
  }

  private let server: ServerState
  private let gate: ByteGate
  private var session: ConnectionSession
  private var context: ChannelHandlerContext?
  /// What came while it could not be taken.
  private var arrivals = CircularBuffer<Arrival>()
  private var isDraining = false
  private var hasReadPart = false
  /// When the read that is not complete began; what is written meanwhile is flushed together.
  private var readAt: NIODeadline?
  private var isReadingBody = false
  /// Kept here, since asking the channel costs more than all else that a part of a request asks for.
  private var isWritable = true
  private var hasInputEnded = false
  private var isSendingLast = false
  private var lingersUntil: NIODeadline?
  private var work: Task<Void, Never>?
  private var turn: PublicationTurn?

  init(server: ServerState, gate: ByteGate) {
    self.server = server
    self.gate = gate
    session = ConnectionSession(server.requestGuard, now: .now())
  }

  /// Whether a request has begun whose answer has not left.
  var isInFlight: Bool { session.isInFlight || isSendingLast }

  /// Looks at the time limits.
  func passed(_ now: NIODeadline) {
    if let lingersUntil {
      if now >= lingersUntil { context?.close(promise: nil) }
    } else {
      perform(session.passed(now))
      proceed()
    }
  }

  /// Ends the connection with its current answer.
  func stop() {
    perform(session.stop())
  }

  // MARK: ChannelInboundHandler

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    server.connections[ObjectIdentifier(self)] = self
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    // What an operation does after its client has left happens all the same, and is published within its time.
    if !session.isWorking { forget() }
  }

  private func forget() {
    server.connections[ObjectIdentifier(self)] = nil
  }

  func channelActive(context: ChannelHandlerContext) {
    context.read()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    hasReadPart = true
    if readAt == nil { readAt = .now() }
    let part = unwrapInboundIn(data)
    gate.noted(part)
    arrived(.part(part))
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if gate.hasSeenBytes, !hasReadPart { session.receivedPartOfHead(now: now) }
    hasReadPart = false
    readAt = nil
    context.flush()
    readOn()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    isWritable = context.channel.isWritable
    proceed()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case let refused as RefusedLine: arrived(.failure(refused.error))
    // The decoder tells no more than that something is far too large; a request line that is has not come to it.
    case let error as HTTPParserError: arrived(.failure(error == .headerOverflow ? .headersTooLarge : .badRequest))
    default: context.close(promise: nil)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard event as? ChannelEvent == .inputClosed else { return context.fireUserInboundEventTriggered(event) }
    hasInputEnded = true
    if lingersUntil != nil {
      if !isSendingLast { context.close(promise: nil) }
      return
    }
    arrived(.endOfInput)
  }

  // MARK: Between socket and session

  private var canTakeMore: Bool { !session.isWorking && isWritable && context != nil }

  /// All that comes with one read comes at one time.
  private var now: NIODeadline { readAt ?? .now() }

  private func arrived(_ arrival: Arrival) {
    if arrivals.isEmpty, !isDraining, canTakeMore {
      // The usual case, without the detour through the queue.
      isDraining = true
      perform(take(arrival))
      isDraining = false
    } else {
      arrivals.append(arrival)
    }
    drain()
  }

  private func drain() {
    // An operation that replies at once comes here again from within.
    guard !isDraining, !arrivals.isEmpty else { return }
    isDraining = true
    defer { isDraining = false }
    while canTakeMore, let arrival = arrivals.popFirst() { perform(take(arrival)) }
  }

  private func readOn() {
    if readAt == nil, canTakeMore { context?.read() }
  }

  private func setReadingBody(_ isBody: Bool) {
    guard isBody != isReadingBody else { return }
    isReadingBody = isBody
    let size: any RecvByteBufferAllocator = isBody ? ReadSize.body : ReadSize.requests
    try? context?.channel.syncOptions?.setOption(.recvAllocator, value: size)
  }

  private func proceed() {
    drain()
    readOn()
  }

  private func take(_ arrival: Arrival) -> ConnectionAction {
    switch arrival {
    case .part(.head(let head)): return session.received(head, now: now)
    case .part(.body(let part)):
      if part.readableBytes >= ReadSize.longPart { setReadingBody(true) }
      return session.received(part, now: now)
    case .part(.end):
      setReadingBody(false)
      return session.receivedEnd()
    case .failure(let error): return session.failed(error, now: now)
    case .endOfInput: return session.receivedEndOfInput()
    }
  }

  private func perform(_ action: ConnectionAction) {
    switch action {
    case .proceed: break
    case .sendContinue: write(ByteBuffer(string: AnswerWriter.continueLine))
    case .answer(let answer): send(answer)
    case .invoke(let exchange, let operation, let parameters, let body):
      invoke(exchange, operation, parameters, body)
    case .open(let exchange, let channel, let key): open(exchange, channel, key)
    case .close: context?.close(promise: nil)
    }
  }

  // MARK: Answers

  private func send(_ answer: Answer) {
    work?.cancel()
    work = nil
    log(answer)
    if let turn { server.publish(turn.end(with: nil)) }
    turn = nil
    guard context != nil else { return forget() }
    let buffer = server.answerWriter.write(answer)
    if answer.closes { sendLast(buffer) } else { write(buffer) }
  }

  private func write(_ buffer: ByteBuffer, promise: EventLoopPromise<Void>? = nil) {
    context?.write(wrapOutboundOut(buffer), promise: promise)
    if readAt == nil { context?.flush() }
  }

  private func sendLast(_ buffer: ByteBuffer) {
    guard let context else { return }
    gate.shut()
    isSendingLast = true
    lingersUntil = .now() + Self.lingerTime
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in self.linger() }
    write(buffer, promise: sent)
  }

  /// Ends the connection in stages: closing at once would reset it while the client is sending, and take the answer away
  /// from it (RFC 9112 section 9.6).
  private func linger() {
    isSendingLast = false
    guard let context else { return }
    guard !hasInputEnded else { return context.close(promise: nil) }
    context.close(mode: .output, promise: nil)
    context.read()
  }

  private func log(_ answer: Answer) {
    let level: Logger.Level = answer.status >= 500 ? .error : answer.status >= 400 ? .info : .debug
    guard level >= server.logger.logLevel else { return }
    server.logger.log(
      level: level, "answered", metadata: ["trace_id": "\(answer.traceID)", "status": "\(answer.status)"])
  }

  // MARK: Operations and channels

  private func invoke(_ exchange: Exchange, _ index: Int, _ parameters: RequestParameters, _ body: [UInt8]) {
    let operation = server.service.operations[index]
    let turn = operation.emits ? PublicationTurn(in: server.publications) : nil
    self.turn = turn
    // One that publishes nothing costs no closure.
    let takesEffect: @Sendable () -> Void = if let turn { { turn.take() } } else { {} }
    let call = OperationCall(
      pathValues: parameters.pathValues, query: parameters.query, body: body, traceID: exchange.traceID,
      takesEffect: takesEffect)
    let id = exchange.id
    let handler = NIOLoopBound(self, eventLoop: server.eventLoop)
    let task = OperationTask.start(operation, call, on: server.eventLoop) { reply in
      handler.value.replied(reply, id, traceID: call.traceID)
    }
    // What has replied already needs no cancelling.
    if session.isWorking { work = task }
  }

  private func replied(_ reply: OperationReply, _ id: Int, traceID: String) {
    guard session.replied(to: id) else { return }
    work = nil
    guard reply.status < 400, !reply.events.isEmpty else { return answer(reply, id) }
    // What an operation publishes against its own word is published too: nothing is lost, only its place is later.
    let turn = turn ?? PublicationTurn(in: server.publications)
    self.turn = nil
    let handler = NIOLoopBound(self, eventLoop: server.eventLoop)
    server.publish(
      turn.end(with: Publication(events: reply.events, traceID: traceID) { handler.value.answer(reply, id) }))
  }

  /// The answer's first byte comes after the publication (wire-protocol C6).
  private func answer(_ reply: OperationReply, _ id: Int) {
    guard let answer = session.published(reply, of: id, now: now) else { return }
    send(answer)
    proceed()
  }

  private func open(_ exchange: Exchange, _ channel: Int, _ key: String) {
    guard let context else { return }
    guard server.hub.waitingCount < server.service.limits.maxWaiting, !server.isStopping else {
      return perform(session.refuseToOpen(exchange, now: now))
    }
    session.opened()
    write(server.answerWriter.writeUpgrade(accept: WebSocketHandshake.accept(key), traceID: exchange.traceID))
    context.flush()
    let socket = SocketHandler(server: server, channel: channel)
    do {
      let pipeline = context.pipeline.syncOperations
      try pipeline.addHandler(socket, position: .after(self))
      let decoder = try pipeline.context(handlerType: ByteToMessageHandler<HTTPRequestDecoder>.self)
      pipeline.removeHandler(context: decoder, promise: nil)
      pipeline.removeHandler(self, promise: nil)
    } catch {
      context.close(promise: nil)
    }
  }
}
