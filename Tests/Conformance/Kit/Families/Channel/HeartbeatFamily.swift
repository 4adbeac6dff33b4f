import ContractModel

/// Heartbeats: one to a socket alone when it is accepted, then at the contract's interval.
struct HeartbeatFamily: Family {
  let id = "heartbeat"
  let profile = Profile.api
  let clauses = ["C4", "C7"]
  let sends = "nothing, over sockets that were accepted at different times"
  let right = "the first event is a heartbeat with a trace id of its own, to that socket alone; others follow in time"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.channels.flatMap { channel in
      [
        heartbeatCase("to-one-socket", channel, "C4", needs: []) { try Self.toOneSocket(channel, in: $0) },
        heartbeatCase("interval", channel, "C7", needs: [.slow]) { try Self.interval(of: channel, in: $0) },
      ]
    }
  }

  /// What announces the acceptance of one socket is not seen by another.
  private static func toOneSocket(_ channel: Channel, in context: CaseContext) throws -> CaseOutcome {
    let count = min(4, context.contract.server.limits.maxWaiting.value)
    let sockets = try (0..<count).map { _ in try context.openChannel(channel, authenticated: false) }
    defer { for socket in sockets { socket.close() } }
    let started = ContinuousClock.now
    let acceptances = Set(try sockets.map { try context.authenticate($0, on: channel).traceID })
    guard acceptances.count == sockets.count else {
      return .fail(Finding("announced two acceptances under one trace id", clause: "C4"))
    }
    let seen = try context.fence(sockets[0], of: channel).filter { $0.name == channel.heartbeat.value }
    // The server may count its interval from anywhere, so one more than it holds may be due in any time.
    let most = Int(started.duration(to: .now) / .milliseconds(channel.heartbeatInterval.value)) + 1
    guard seen.count <= most, !seen.contains(where: { acceptances.contains($0.traceID) }) else {
      return .fail(Finding("announced the acceptance of one socket to another", clause: "C4"))
    }
    return .pass
  }

  /// The server may count from its own start, so the first comes at any time within the interval.
  private static func interval(of channel: Channel, in context: CaseContext) throws -> CaseOutcome {
    let interval = Duration.milliseconds(channel.heartbeatInterval.value)
    let socket = try context.openChannel(channel)
    defer { socket.close() }
    // A second, or a tenth of the interval where that is more, for timers and the scheduler.
    let tolerance = max(.seconds(1), interval / 10)
    let time = context.patient(interval + tolerance)
    let end = Deadline(after: time)
    var beats: [(event: SeenEvent, at: ContinuousClock.Instant)] = []
    do {
      while true {
        let event = try context.nextEvent(on: socket, of: channel, until: end)
        if event.name == channel.heartbeat.value { beats.append((event, .now)) }
      }
    } catch WireError.timedOut {
      guard !beats.isEmpty else {
        return .fail(Finding("sent no heartbeat within \(time)", source: channel.heartbeatInterval.span))
      }
      return judge(beats, of: channel, apart: interval - context.patient(tolerance))
    }
  }

  private static func judge(
    _ beats: [(event: SeenEvent, at: ContinuousClock.Instant)], of channel: Channel, apart least: Duration
  ) -> CaseOutcome {
    let gaps = zip(beats, beats.dropFirst()).map { $0.at.duration(to: $1.at) }
    if let gap = gaps.first(where: { $0 < least }) {
      return .fail(Finding("sent a heartbeat \(gap) after another", source: channel.heartbeatInterval.span))
    }
    guard Set(beats.map(\.event.traceID)).count == beats.count else {
      return .fail(Finding("sent several heartbeats under one trace id", clause: "C6"))
    }
    return .pass
  }

  private func heartbeatCase(
    _ name: String, _ channel: Channel, _ clause: String, needs: Set<Need>,
    _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: "\(id)/\(channel.name.value)/\(name)", family: id, profile: profile, clauses: [clause], needs: needs,
      source: channel.heartbeatInterval.span,
      states: "heartbeat \(channel.heartbeat.value) every \(channel.heartbeatInterval.value) ms", body: .session(body))
  }
}
