extension CaseContext {
  /// How long a connection may take to open.
  static let connectTime = Duration.seconds(5)
  /// How long an answer may take; longer than any that a bridge on the same machine needs.
  static let answerTime = Duration.seconds(10)
  /// What is added to that for each byte of a body: a second for four megabytes, which an unoptimised server takes.
  private static let timePerByte = Duration.nanoseconds(250)

  func openHTTP(isNarrow: Bool = false) throws(WireError) -> HTTPConnection {
    try HTTPConnection(to: endpoint, isNarrow: isNarrow, within: patient(Self.connectTime))
  }

  /// Sends `request` piece by piece and returns its answer, also one that comes before the request is complete.
  func send(
    _ request: RequestRecipe, on connection: HTTPConnection, within: Duration = CaseContext.answerTime
  ) throws(WireError) -> HTTPResponse {
    let length = min(request.body?.length ?? 0, Derivation.longestBody)
    return try connection.exchange(
      request.pieces(for: addressee), method: request.method, within: patient(within + Self.timePerByte * length))
  }

  /// Sends `request` (on a connection of its own, unless one is given) and returns its answer.
  ///
  /// The answer is recorded, validated as every answer is, and judged by `expectation` where there is one; what is
  /// wrong with it is thrown as a ``CaseFailure``.
  @discardableResult
  func exchange(
    _ request: RequestRecipe, on connection: HTTPConnection? = nil, expecting expectation: AnswerExpectation? = nil,
    within: Duration = CaseContext.answerTime
  ) throws -> HTTPResponse {
    let connection = try connection ?? openHTTP()
    let answer: HTTPResponse
    do throws(WireError) {
      answer = try send(request, on: connection, within: within)
    } catch {
      record(request, .fault(error.description))
      throw error
    }
    record(request, .answer(answer))
    try check(answer, to: request, expecting: expectation)
    if expectation?.closes == true { try checkClosed(connection) }
    return answer
  }

  /// Validates an answer, and judges it by `expectation` where there is one, without recording it.
  func check(_ answer: HTTPResponse, to request: RequestRecipe, expecting expectation: AnswerExpectation? = nil) throws
  {
    if case .fail(let finding) = try judge.judge(answer, to: request, expecting: expectation) {
      throw CaseFailure(finding)
    }
  }

  func record(_ request: RequestRecipe, _ outcome: Exchange.Outcome) {
    transcript.append(.exchange(Exchange(request, to: authority, outcome)))
  }

  /// That the server ends the connection after its answer (H13).
  func checkClosed(_ connection: HTTPConnection) throws {
    guard try !connection.isClosedByServer(within: patient(.seconds(2))) else { return }
    throw CaseFailure("kept the connection open where it must close", clause: "H13")
  }
}
