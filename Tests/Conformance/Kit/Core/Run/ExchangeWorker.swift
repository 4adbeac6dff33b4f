/// Runs ordinary exchanges one after another over one keep-alive connection.
final class ExchangeWorker {
  private let context: CaseContext
  private var connection: HTTPConnection?
  /// The request that was answered last on the connection.
  private var previous: RequestRecipe?

  init(run: RunContext, target: Target) { context = CaseContext(run: run, target: target) }

  /// Throws a ``WireError`` where no answer comes, a ``RunEnd`` where it comes from another process.
  func perform(_ request: RequestRecipe, _ expectation: AnswerExpectation, _ transcript: Transcript) throws
    -> CaseOutcome
  {
    let answer: HTTPResponse
    do {
      answer = try self.answer(to: request)
    } catch {
      connection = nil
      transcript.append(.exchange(Exchange(request, to: context.authority, .fault("\(error)"))))
      throw error
    }
    previous = request
    transcript.append(.exchange(Exchange(request, to: context.authority, .answer(answer))))
    if connection?.hasLeftover == true {
      return .fail(Finding("sent more behind the end of its answer", clause: "RFC 9112 section 9.2"))
    }
    let outcome = try context.judge.judge(answer, to: request, expecting: expectation)
    guard case .pass = outcome, expectation.closes, let connection else { return outcome }
    try context.checkClosed(connection)
    return .pass
  }

  private func answer(to request: RequestRecipe) throws -> HTTPResponse {
    if let connection, connection.isReusable {
      do throws(WireError) {
        return try ask(request, on: connection)
      } catch {
        let answer = try askAnew(request)
        // The server may end an idle connection at any time (RFC 9112 section 9.3.1), but not leave it open and silent.
        guard error == .closed || error == .reset else { throw brokenConnection(error) }
        return answer
      }
    }
    return try askAnew(request)
  }

  private func askAnew(_ request: RequestRecipe) throws(WireError) -> HTTPResponse {
    let fresh = try context.openHTTP()
    connection = fresh
    return try ask(request, on: fresh)
  }

  private func ask(_ request: RequestRecipe, on connection: HTTPConnection) throws(WireError) -> HTTPResponse {
    try context.send(request, on: connection)
  }

  /// The fault lies with the request before: this one is answered on a fresh connection.
  private func brokenConnection(_ error: WireError) -> CaseFailure {
    let before = previous.map { "\($0.method) " + Transcript.shorten($0.target.bytes(for: context.addressee), to: 200) }
    return CaseFailure(
      "kept the connection open after \(before ?? "the request before") and gave no answer on it any more: "
        + error.description, clause: "H1")
  }
}
