import NIOCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Does the I/O of one socket on a channel, as its ``SocketSession`` says.
final class SocketHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// How long the closing handshake may take (wire-protocol C9).
  private static let closingTime: TimeAmount = .seconds(1)

  let channelIndex: Int
  private let server: ServerState
  private let definition: ChannelDefinition
  private var session: SocketSession
  private var reader: FrameReader
  private var unread = ByteBuffer()
  private var outbox: Outbox
  private var context: ChannelHandlerContext?
  private var authenticationTimer: Scheduled<Void>?
  private var heartbeats: RepeatedTask?
  /// The answer to the last ping that came while nothing could be written; one is enough (RFC 6455 section 5.5.3).
  private var latePong: [UInt8]?
  private var hasSentClose = false

  /// The channel exists: the guard has looked.
  init(server: ServerState, channel index: Int) {
    self.server = server
    channelIndex = index
    definition = server.service.channels[index]
    if let conversation = definition.conversation {
      session = SocketSession(answer: conversation.answer)
      reader = FrameReader(maxMessage: conversation.maxMessage, takesBinary: true)
    } else {
      let requestGuard = server.requestGuard
      session = SocketSession(isToken: { requestGuard.service.comparisons.tokensMatch($0, requestGuard.token) })
      reader = FrameReader(maxMessage: server.service.limits.maxClientMessage)
    }
    outbox = Outbox(maxEvents: definition.outboxMaxEvents, maxBytes: definition.outboxMaxBytes)
  }

  var isWaiting: Bool { session.isWaiting }
  var isAccepted: Bool { session.isAccepted }

  /// Writes a text frame, or closes where the outbox is full.
  func send(_ frame: ByteBuffer) {
    guard let context, session.isAccepted else { return }
    guard outbox.add(frame.readableBytes, unsent: { Self.unsentBytes(context) }) else { return drop() }
    context.write(wrapOutboundOut(frame), promise: nil)
  }

  func flush() {
    context?.flush()
  }

  func close(_ closing: ClosingFrame) {
    perform(session.close(closing))
  }

  /// Closes a socket that reads too slowly (wire-protocol C9).
  private func drop() {
    close(ClosingFrame(.tryAgainLater))
    server.dropped(from: channelIndex)
  }

  /// What the system does not take now. Frames that were only written so far have not had their chance.
  private static func unsentBytes(_ context: ChannelHandlerContext) -> Int {
    context.flush()
    return (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
  }

  // MARK: ChannelInboundHandler

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    server.hub.add(self)
    let socket = NIOLoopBound(self, eventLoop: context.eventLoop)
    if session.isWaiting {
      authenticationTimer = context.eventLoop.scheduleTask(in: TimeAmount(definition.authenticationTimeout)) {
        socket.value.perform(socket.value.session.authenticationTimedOut())
      }
    }
    let size: any RecvByteBufferAllocator = session.isConversing ? ReadSize.body : ReadSize.frames
    try? context.channel.syncOptions?.setOption(.recvAllocator, value: size)
    setReading(true)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    authenticationTimer?.cancel()
    heartbeats?.cancel()
    server.hub.remove(self)
    self.context = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    unread.writeBuffer(&bytes)
    session.heard()
    while self.context != nil, let event = reader.next(&unread) { perform(session.received(event)) }
    unread.discardReadBytes()
  }

  /// Pongs leave together.
  func channelReadComplete(context: ChannelHandlerContext) {
    context.flush()
  }

  /// A channel's client is read whether it reads or not: else nobody would know that it is there (wire-protocol C8).
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if session.isConversing { setReading(context.channel.isWritable) }
    guard context.channel.isWritable, let payload = latePong else { return }
    latePong = nil
    pong(payload)
    context.flush()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  // MARK: Between socket and session

  private func setReading(_ isReading: Bool) {
    try? context?.channel.syncOptions?.setOption(.autoRead, value: isReading)
  }

  private func perform(_ action: SocketSession.Action) {
    switch action {
    case .nothing: break
    case .ping: write(FrameWriter.ping())
    case .pong(let payload): pong(payload)
    case .announce: announce()
    case .send(let message): write(FrameWriter.message(message))
    case .close(let closing): sendClose(closing)
    case .disconnect: context?.close(promise: nil)
    }
  }

  private func write(_ frame: ByteBuffer) {
    context?.writeAndFlush(wrapOutboundOut(frame), promise: nil)
  }

  /// What a client does not read is not kept for it.
  private func pong(_ payload: [UInt8]) {
    guard let context, context.channel.isWritable else { return latePong = payload }
    context.write(wrapOutboundOut(FrameWriter.pong(payload)), promise: nil)
  }

  // MARK: Heartbeats

  private func announce() {
    authenticationTimer?.cancel()
    withHeartbeat { socket, frame in
      guard socket.session.announced() else { return }
      socket.server.hub.accept(socket)
      socket.send(frame)
      socket.flush()
      socket.startHeartbeats()
    }
  }

  private func startHeartbeats() {
    guard let context else { return }
    let interval = TimeAmount(definition.heartbeatInterval)
    let socket = NIOLoopBound(self, eventLoop: context.eventLoop)
    heartbeats = context.eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { _ in
      socket.value.perform(socket.value.session.intervalPassed())
      socket.value.withHeartbeat { socket, frame in
        socket.send(frame)
        socket.flush()
      }
    }
  }

  /// Makes a heartbeat, which has a trace id of its own.
  private func withHeartbeat(_ use: @escaping @Sendable (SocketHandler, ByteBuffer) -> Void) {
    guard let context else { return }
    let socket = NIOLoopBound(self, eventLoop: context.eventLoop)
    let heartbeat = definition.heartbeat
    Task {
      let event = await heartbeat()
      let frame = FrameWriter.text(Envelope.text(event, traceID: TraceID.random(), at: .now()))
      socket.eventLoop.execute { use(socket.value, frame) }
    }
  }

  // MARK: Closing

  /// Ends with the output alone: to close at once would reset the connection while the client is sending, and take the
  /// close frame away from it.
  private func sendClose(_ closing: ClosingFrame) {
    guard let context else { return }
    heartbeats?.cancel()
    server.hub.dismiss(self)
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.hasSentClose = true
      self.context?.close(mode: .output, promise: nil)
    }
    context.writeAndFlush(wrapOutboundOut(FrameWriter.close(closing)), promise: sent)
    let socket = NIOLoopBound(self, eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: Self.closingTime) { socket.value.giveUpClosing() }
  }

  /// The client has not finished the closing handshake: what it has not read by now is thrown away.
  private func giveUpClosing() {
    guard let context else { return }
    let channel = context.channel
    guard !hasSentClose, let options = channel as? any SocketOptionProvider else {
      return channel.close(promise: nil)
    }
    // Without lingering, closing resets the connection.
    options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in channel.close(promise: nil) }
  }
}
