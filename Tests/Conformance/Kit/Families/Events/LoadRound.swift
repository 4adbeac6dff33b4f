import ContractModel

/// One round of an event load: its calls, then a call that marks the end of what is heard.
struct LoadRound: Sendable {
  let load: EventLoad
  /// The trace contexts of the calls of each writer.
  let sent: [[TraceParent]]
  let mark: TraceParent
  let end: Deadline

  init(load: EventLoad, sent: [[TraceParent]], mark: TraceParent, until end: Deadline) {
    self.load = load
    self.sent = sent
    self.mark = mark
    self.end = end
  }

  func run(over taps: [EventTap], in context: CaseContext) throws {
    let mark = Array(mark.traceID.utf8)
    let ears = try Background(taps.count) { try taps[$0].messages(upTo: mark, until: end) }
    let calls = Result { try performCalls(in: context) }
    let heard = Result { try ears.wait() }
    // What a call found wrong says more than the silence behind it.
    try judge(try calls.get(), try heard.mapError(inWords).get(), in: context)
  }

  private func performCalls(in context: CaseContext) throws -> [LoadedCall] {
    let calls = try context.concurrently(sent.count) { writer in
      let connection = LoadConnection(load, in: context)
      return try sent[writer].map { try connection.call($0) }
    }.flatMap { $0 }
    let outcome = try load.call(mark).perform(in: context)
    guard outcome.succeeded else { throw LoadRefused(status: outcome.status) }
    return calls
  }

  private func inWords(_ error: any Error) -> any Error {
    guard case WireError.timedOut = error else { return error }
    return CaseFailure("did not send a socket the events of all calls that it answered", clause: "C6")
  }

  private func judge(_ calls: [LoadedCall], _ heard: [[[UInt8]]], in context: CaseContext) throws {
    guard let first = heard.first else { return }
    let events = try HeardEvents(first, of: load.channel, in: context)
    for (index, others) in heard.enumerated().dropFirst() {
      try events.checkSame(others, onSocket: index + 1, in: context)
    }
    let ids = Set(calls.map(\.parent.traceID))
    let own = events.seen.filter { ids.contains($0.traceID) }
    let byCall = Dictionary(grouping: own, by: \.traceID)
    let check = EmissionCheck(endpoint: load.endpoint, channel: load.channel)
    for call in calls { try check.check(byCall[call.parent.traceID] ?? [], after: call.outcome) }
    try checkOrder(of: own, calls)
  }

  /// A call that was sent when another had been answered publishes after it: what is published is published before the
  /// answer (C6).
  private func checkOrder(of events: [SeenEvent], _ calls: [LoadedCall]) throws {
    let byID = Dictionary(calls.map { ($0.parent.traceID, $0) }) { first, _ in first }
    var latest: ContinuousClock.Instant?
    for event in events {
      guard let call = byID[event.traceID] else { continue }
      if let latest, latest > call.answered {
        throw CaseFailure(
          "published \(event.name) of a call after that of another which was sent when it had been answered",
          clause: "C6")
      }
      latest = latest.map { max($0, call.sent) } ?? call.sent
    }
  }
}

/// The call that marks the end of a round was refused, as its endpoint may: the load can't go on.
struct LoadRefused: Error {
  let status: Int
}

/// A call of a load with its times.
struct LoadedCall: Sendable {
  let parent: TraceParent
  let sent: ContinuousClock.Instant
  let answered: ContinuousClock.Instant
  let outcome: EmittingCall.Outcome
}

extension EventLoad {
  func call(_ parent: TraceParent) -> EmittingCall { EmittingCall(endpoint: endpoint, body: body, parent: parent) }
}
