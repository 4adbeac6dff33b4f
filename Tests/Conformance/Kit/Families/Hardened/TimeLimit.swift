import ContractModel

/// When a server has to give up a request that does not become complete, counted from its first byte.
struct TimeLimit: Sendable {
  /// Timers may fire a few milliseconds early, and the server may have begun to count before the kit.
  private static let earliness = Duration.milliseconds(50)
  /// For the server's sweep over its connections, the scheduler and the way back.
  private static let lateness = Duration.milliseconds(2_500)
  /// How often the kit looks whether the server has given up, and sends what is due.
  private static let interval = Duration.milliseconds(200)

  /// A limit beyond this is not waited for (2 min): the suite would take longer than people wait for it.
  static let longest = Duration.seconds(120)

  let earliest: Duration
  let latest: Duration
  /// What may be answered; to close without an answer is right where no head was complete.
  let statuses: [Int]
  let mayBeSilent: Bool
  let clause: String

  init(_ limit: Duration, orLater latest: Duration? = nil, statuses: [Int] = [408], mayBeSilent: Bool, clause: String) {
    earliest = limit - Self.earliness
    self.latest = (latest ?? limit) + Self.lateness
    self.statuses = statuses
    self.mayBeSilent = mayBeSilent
    self.clause = clause
  }

  /// Sends what `due` gives for the time that has passed, until the server gives up; throws where it does so too early,
  /// too late or in another way.
  func expect(
    on connection: HTTPConnection, of recipe: RequestRecipe, since start: ContinuousClock.Instant,
    in context: CaseContext, sending due: (Duration) -> [UInt8] = { _ in [] }
  ) throws {
    while true {
      let elapsed = start.duration(to: .now)
      guard elapsed <= context.patient(latest) else {
        throw CaseFailure("had not given up the request after \(ConsoleReport.seconds(elapsed)) s", clause: clause)
      }
      if let outcome = try answer(on: connection, to: recipe, in: context, sending: due(elapsed)) {
        return try judge(outcome, to: recipe, after: start.duration(to: .now), on: connection, in: context)
      }
    }
  }

  private enum Outcome {
    case answer(HTTPResponse)
    case silence
  }

  /// Nil where the server still waits.
  private func answer(
    on connection: HTTPConnection, to recipe: RequestRecipe, in context: CaseContext, sending bytes: [UInt8]
  ) throws -> Outcome? {
    do {
      // What can't be sent any more may have been answered.
      if !bytes.isEmpty { try? connection.send(bytes, within: context.patient(CaseContext.connectTime)) }
      return .answer(try connection.receive(answering: recipe.method, within: Self.interval))
    } catch WireError.timedOut {
      return nil
    } catch WireError.closed {
      return .silence
    } catch WireError.reset {
      return .silence
    }
  }

  private func judge(
    _ outcome: Outcome, to recipe: RequestRecipe, after time: Duration, on connection: HTTPConnection,
    in context: CaseContext
  ) throws {
    switch outcome {
    case .silence where mayBeSilent: break
    case .silence:
      throw CaseFailure("closed after \(ConsoleReport.seconds(time)) s without an answer", clause: clause)
    case .answer(let answer):
      context.record(recipe, .answer(answer))
      try context.check(answer, to: recipe, expecting: AnswerExpectation(.status(statuses)))
      try context.checkClosed(connection)
    }
    guard time >= earliest else {
      throw CaseFailure("gave up the request after \(ConsoleReport.seconds(time)) s", clause: clause)
    }
  }
}

extension TimeLimit {
  /// Why no case waits for a limit of `server.limits`; nil where one does.
  static func obstacle(to key: String, _ limit: Located<Int>) -> Untestable? {
    guard Duration.milliseconds(limit.value) > longest else { return nil }
    return Untestable(
      what: "\(key) of server.limits",
      reason: "needs \(limit.value / 1_000) s, the kit waits \(longest.components.seconds) s at most")
  }
}
