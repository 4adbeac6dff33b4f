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
    let first = try context.openChannel(channel, authenticated: false)
    let second = try context.openChannel(channel, authenticated: false)
    defer {
      first.close()
      second.close()
    }
    let own = try context.authenticate(first, on: channel)
    let others = try context.authenticate(second, on: channel)
    guard own.traceID != others.traceID else {
      return .fail(Finding("announced two acceptances under one trace id", clause: "C4"))
    }
    let seen = try context.fence(first, of: channel)
    guard !seen.contains(where: { $0.traceID == others.traceID }) else {
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
    var beats: [SeenEvent] = []
    do {
      while true {
        let event = try context.nextEvent(on: socket, of: channel, until: end)
        if event.name == channel.heartbeat.value { beats.append(event) }
      }
    } catch WireError.timedOut {
      // One at the beginning of the time, and one more for each interval that it holds.
      return judge(beats, of: channel, most: Int(time / interval) + 1, within: time)
    }
  }

  private static func judge(_ beats: [SeenEvent], of channel: Channel, most: Int, within time: Duration) -> CaseOutcome
  {
    guard !beats.isEmpty, beats.count <= most else {
      return .fail(Finding("sent \(beats.count) heartbeats within \(time)", source: channel.heartbeatInterval.span))
    }
    guard Set(beats.map(\.traceID)).count == beats.count else {
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
