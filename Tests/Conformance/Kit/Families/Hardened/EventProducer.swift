import ContractModel

/// Rounds of calls whose events some sockets hear, each round judged as a load of events is.
struct EventProducer {
  private static let roundTime = Duration.seconds(20)

  private let load: EventLoad
  private let taps: [EventTap]
  private var parents: TraceParents
  /// How many calls succeeded.
  private(set) var published = 0
  /// How long each round took.
  private(set) var rounds: [Duration] = []

  /// Opens the sockets that read all.
  init(_ load: EventLoad, readers: Int, in context: CaseContext) throws {
    self.load = load
    taps = try (0..<readers).map { _ in try EventTap(to: load.channel, in: context) }
    parents = TraceParents(seed: context.seed, case: load.name)
  }

  mutating func round(in context: CaseContext) throws {
    let sent = (0..<EventLoad.writers).map { _ in parents.next(load.callsPerWriter) }
    let round = LoadRound(
      load: load, sent: sent, mark: parents.next(), until: context.deadline(after: Self.roundTime))
    rounds.append(try ContinuousClock().measure { try round.run(over: taps, in: context) })
    published += sent.count * load.callsPerWriter + 1
  }
}
