#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The events of one channel over all its connections: does what its machines say.
actor BridgeEventStream<Fields: Swift.Sendable> {
  private typealias Action = BridgeChannelSession.Action

  /// For the connection and its handshake, which wait for nothing.
  private static var patience: Swift.Duration { .seconds(10) }

  private let core: BridgeClientCore
  private let channel: BridgeClientChannel
  private let reader: BridgeEventReader<Fields>
  private var reconnection: BridgeReconnection
  private var attempt: BridgeAttempt
  private var session: BridgeChannelSession
  private var socket: (any BridgeSocket)?
  private var connectedAt = Swift.ContinuousClock.now
  private var actions: [Action] = []
  private var lastEventAt: Timestamp?
  /// Why the connection before this one ended, where events may be lost.
  private var lost: Swift.String?
  private var isOver = false

  init(_ core: BridgeClientCore, _ channel: BridgeClientChannel, _ reader: BridgeEventReader<Fields>) {
    self.core = core
    self.channel = channel
    self.reader = reader
    reconnection = BridgeReconnection(core.reconnect)
    attempt = BridgeAttempt(endpoint: channel.name, traceID: BridgeTraceContext.traceID(), number: 0)
    session = BridgeChannelSession(silence: channel.silence, now: .now)
  }

  deinit {
    socket?.send(.close(code: 1000, reason: ""))
    socket?.close()
  }

  func next() async throws(BridgeClientError) -> BridgeStreamItem<Fields>? {
    session.asked(now: .now)
    do throws(BridgeClientError) {
      while !isOver, !Swift.Task<Swift.Never, Swift.Never>.isCancelled {
        if let item = try await step() { return item }
      }
    } catch {
      stop()
      throw error
    }
    stop()
    return nil
  }

  private func stop() {
    isOver = true
    socket?.send(.close(code: 1000, reason: ""))
    disconnect()
  }

  private func disconnect() {
    socket?.close()
    socket = nil
    actions = []
  }

  /// Nil: nothing to tell of yet.
  private func step() async throws(BridgeClientError) -> BridgeStreamItem<Fields>? {
    guard !actions.isEmpty else {
      if let socket { await receive(from: socket) } else { try await connect() }
      return nil
    }
    switch actions.removeFirst() {
    case .send(let frame): socket?.send(frame)
    case .deliver(let message):
      if let gap = gap(before: message) { return gap }
      return try event(message)
    case .end(let end): try await self.end(end)
    }
    return nil
  }

  private func connect() async throws(BridgeClientError) {
    attempt = attempt.next
    core.observer?.requested(attempt)
    let started = Swift.ContinuousClock.now
    let request = BridgeTransportRequest(
      address: core.address, method: "GET", target: channel.route, fields: core.fields(of: attempt), body: nil,
      timeout: Self.patience, maxAnswer: channel.maxMessage)
    let opening: BridgeOpening
    do throws(BridgeTransportFailure) {
      opening = try await core.transport.open(request)
    } catch {
      guard !Swift.Task<Swift.Never, Swift.Never>.isCancelled else { return }
      return try await failed(error, request)
    }
    socket = opening.socket
    core.observer?.answered(attempt, status: opening.answer.status, after: .now - started)
    try BridgeContractCheck.check(opening.answer, attempt, core)
    guard opening.socket != nil else { return try await refused(opening.answer) }
    connectedAt = .now
    session = BridgeChannelSession(silence: channel.silence, now: connectedAt)
    actions = session.start(core.token.message)
  }

  private func failed(_ failure: BridgeTransportFailure, _ request: BridgeTransportRequest)
    async throws(BridgeClientError)
  {
    let error = BridgeClientError(failure, attempt, request)
    guard failure.isTransient || failure.kind == .timeUp else { throw error }
    try await reconnect(error.what, cause: failure)
  }

  private func refused(_ answer: BridgeAnswer) async throws(BridgeClientError) {
    let what = "the bridge answered the handshake with \(answer.status), not 101"
    guard answer.status >= 500 else { throw BridgeClientError(.eventsRefused, attempt, what) }
    let least = BridgeRetryAfter.wait(answer.value(of: "retry-after"), now: Timestamp(BridgeDate()))
    try await reconnect(what, atLeast: least)
  }

  private func receive(from socket: any BridgeSocket) async {
    let limit = Swift.max(session.deadline - .now, .zero)
    do throws(BridgeTransportFailure) {
      let frame = try await socket.receive(within: limit)
      actions += frame.map { session.received($0, now: .now) } ?? session.passed(now: .now)
    } catch {
      actions += session.failed(error)
    }
  }

  /// Where the first event after a lost connection has come; that is told of next.
  private func gap(before message: [Swift.UInt8]) -> BridgeStreamItem<Fields>? {
    guard let cause = lost, let since = lastEventAt else { return nil }
    let gap = BridgeGap(since: since, cause: cause)
    lastEventAt = nil
    actions.insert(.deliver(message), at: 0)
    core.observer?.missed(attempt, gap)
    return .gap(gap)
  }

  private func event(_ message: [Swift.UInt8]) throws(BridgeClientError) -> BridgeStreamItem<Fields> {
    let item: BridgeStreamItem<Fields>
    do throws(DecodingFailure) {
      item = try reader.item(message)
    } catch {
      let what = "an event breaks the contract: \(BridgeText.breach(error))"
      throw BridgeClientError(.badAnswer, attempt, core.token.redacted(what), cause: error)
    }
    lastEventAt = Timestamp(BridgeDate())
    lost = nil
    return item
  }

  private func end(_ end: BridgeChannelSession.End) async throws(BridgeClientError) {
    let cause = BridgeText.printable(core.token.redacted(end.cause))
    switch end.kind {
    case .fault:
      throw BridgeClientError(.badAnswer, attempt, "\(cause); is \(core.address.authority) the bridge?")
    case .refused:
      let what = "the bridge refused the token (\(cause)); connecting again would not help"
      throw BridgeClientError(.eventsRefused, attempt, what)
    case .lost: try await reconnect(cause, life: .now - connectedAt)
    }
  }

  private func reconnect(
    _ cause: Swift.String, life: Swift.Duration = .zero, atLeast least: Swift.Duration = .zero,
    cause failure: (any Swift.Error)? = nil
  ) async throws(BridgeClientError) {
    disconnect()
    lost = lost ?? cause
    switch reconnection.ended(after: life, atLeast: least) {
    case .giveUp: throw BridgeClientError(.connectionFailed, attempt, "\(cause); no more attempts", cause: failure)
    case .connect(let wait):
      core.observer?.reconnecting(attempt, after: wait, cause: cause)
      // A task that is cancelled here finds out in `next()`.
      try? await Swift.Task<Swift.Never, Swift.Never>.sleep(for: wait)
    }
  }
}
