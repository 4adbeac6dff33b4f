import ContractModel

/// Whether a client is still there: the server asks by pings, and closes a socket from which nothing comes.
struct ChannelLivenessFamily: Family {
  let id = "channel-liveness"
  let profile = Profile.hardened
  let clauses = ["C8"]
  let sends = "pongs to the server's pings; pings alone; nothing at all"
  let right = "a ping at each interval; a close 1008 ping_timeout between two and three intervals after the last byte"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel in
      [
        livenessCase("answers-pings", channel) { try Self.answering(channel, in: $0) },
        livenessCase("only-pings", channel) { try Self.pinging(channel, in: $0) },
        livenessCase("silent", channel) { try Self.silent(channel, in: $0) },
      ]
    }
  }

  /// A second, or a tenth of the interval where that is more, for timers and the scheduler.
  private static func tolerance(of interval: Duration) -> Duration { max(.seconds(1), interval / 10) }

  private static func interval(of channel: Channel) -> Duration { .milliseconds(channel.heartbeatInterval.value) }

  /// Three intervals: a server that counts wrongly has closed by then.
  private static func answering(_ channel: Channel, in context: CaseContext) throws -> CaseOutcome {
    let interval = interval(of: channel)
    let socket = try context.openChannel(channel)
    defer { socket.close() }
    socket.answersPings = false
    let time = context.patient(interval * 3 + tolerance(of: interval))
    let end = Deadline(after: time)
    var pings = 0
    try read(socket, channel, until: end, in: context) { payload in
      pings += 1
      try socket.send(.pong(payload), within: context.patient(CaseContext.connectTime))
    }
    try context.fence(socket, of: channel)
    // One at the beginning of the time, and one more for each interval that it holds.
    guard (3...Int(time / interval) + 1).contains(pings) else {
      return .fail(Finding("sent \(pings) pings within \(time)"))
    }
    return .pass
  }

  /// What comes need not be an answer.
  private static func pinging(_ channel: Channel, in context: CaseContext) throws -> CaseOutcome {
    let interval = interval(of: channel)
    let socket = try context.openChannel(channel)
    defer { socket.close() }
    socket.answersPings = false
    let end = Deadline(after: interval * 3 + tolerance(of: interval))
    while !end.hasPassed {
      try socket.send(.ping([1]), within: context.patient(CaseContext.connectTime))
      try read(socket, channel, until: Deadline(after: min(end.remaining, interval / 2)), in: context) { _ in }
    }
    try context.fence(socket, of: channel)
    return .pass
  }

  private static func silent(_ channel: Channel, in context: CaseContext) throws -> CaseOutcome {
    let interval = interval(of: channel)
    let socket = try context.openChannel(channel, authenticated: false)
    defer { socket.close() }
    socket.answersPings = false
    let started = ContinuousClock.now
    try context.authenticate(socket, on: channel)
    let closed = try context.expectClose(
      1008, "ping_timeout", from: socket, of: channel, accepted: true, within: interval * 3 + tolerance(of: interval))
    // Some timers fire a few milliseconds early.
    guard started.duration(to: closed) >= interval * 2 - .milliseconds(50) else {
      return .fail(Finding("closed a silent socket after \(started.duration(to: closed))"))
    }
    return .pass
  }

  /// Reads events and pings until the time is over.
  private static func read(
    _ socket: WebSocketConnection, _ channel: Channel, until end: Deadline, in context: CaseContext,
    _ pinged: ([UInt8]) throws -> Void
  ) throws {
    do {
      while true {
        let incoming = try context.next(on: socket, until: end)
        switch incoming {
        case .text(let bytes): _ = try context.validate(event: bytes, of: channel)
        case .ping(let payload): try pinged(payload)
        case .pong: continue
        case .binary, .close, .endOfStream: throw CaseFailure("sent \(incoming.inWords) to a client that lives")
        }
      }
    } catch WireError.timedOut {}
  }

  private func livenessCase(
    _ name: String, _ channel: Channel, _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: "\(id)/\(channel.name.value)/\(name)", family: id, profile: profile, clauses: clauses, needs: [.slow],
      source: channel.heartbeatInterval.span, states: "an interval of \(channel.heartbeatInterval.value) ms",
      body: .session(body))
  }
}
