import ContractModel

/// Many calls by several writers at once, heard over several sockets: what is heard must be everything, once, and in the
/// same order everywhere.
struct EventLoad: Sendable {
  static let sockets = 8
  static let writers = 4
  /// Calls that are made where the subject and the kit are fast enough, and that are made in any case.
  static let most = 10_000
  static let least = 2_000
  /// After this no more rounds are begun, once there were enough calls.
  static let time = Duration.seconds(5)
  /// A round must be over by then.
  private static let roundTime = Duration.seconds(20)

  let endpoint: Endpoint
  let channel: Channel
  let body: BodyRecipe?
  /// The id of the case.
  let name: String

  func run(in context: CaseContext) throws -> CaseOutcome {
    do {
      try performRounds(in: context)
    } catch let refused as LoadRefused {
      context.remark("\(name): the server answered a call with \(refused.status): not judged further")
    }
    return .pass
  }

  private func performRounds(in context: CaseContext) throws {
    let taps = try (0..<Self.sockets).map { _ in try EventTap(to: channel, in: context) }
    var parents = (0..<Self.writers).map { TraceParents(seed: context.seed, case: "\(name) \($0)") }
    var marks = TraceParents(seed: context.seed, case: "\(name) mark")
    let first = try call(marks.next()).perform(in: context)
    guard first.succeeded else { throw LoadRefused(status: first.status) }
    let start = ContinuousClock.now
    var made = 0
    while made < Self.most, made < Self.least || start.duration(to: .now) < Self.time {
      let sent = (0..<Self.writers).map { parents[$0].next(callsPerWriter) }
      try LoadRound(load: self, sent: sent, mark: marks.next(), until: context.deadline(after: Self.roundTime))
        .run(over: taps, in: context)
      made += sent.count * callsPerWriter
    }
    context.measurement(
      "\(name): \(made) calls by \(Self.writers) writers heard on \(Self.sockets) sockets in "
        + "\(ConsoleReport.seconds(start.duration(to: .now))) s (at least \(Self.least), enough at \(Self.most))")
  }

  /// So few that no outbox can be full at the end of a round, however slowly the kit reads (C9); 256 calls at most.
  var callsPerWriter: Int {
    let perRound = channel.outbox.maxEvents / (2 * max(1, endpoint.leastEvents(on: channel)))
    return max(1, min(256, perRound) / Self.writers)
  }
}
