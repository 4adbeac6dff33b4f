extension CaseContext {
  /// How long a server may take to end a stream behind its last answer.
  private static let closeTime = Duration.seconds(2)

  /// Sends bytes on a connection of their own and judges all that comes back until the stream ends.
  func perform(_ request: RawRequest, expecting due: RawExpectation) throws -> CaseOutcome {
    let connection = try openHTTP()
    defer { connection.close() }
    transcript.append(.sent(request, authority: authority))
    try connection.submit(
      request.writes(for: addressee), endsInput: request.endsInput, within: patient(Self.answerTime))
    for (index, expected) in due.answers.enumerated() {
      do {
        let answer = try receive(answering: expected, on: connection, within: Self.answerTime)
        try meet(expected, with: answer, marker: due.markerTraceID)
      } catch WireError.closed where index == 0 && due.mayStaySilent {
        note("< the end of the stream")
        return .pass
      }
    }
    try checkEnd(of: connection, due)
    return .pass
  }

  private func receive(
    answering due: RawExpectation.Due, on connection: HTTPConnection, within time: Duration
  ) throws(WireError) -> HTTPResponse {
    do {
      return try connection.receive(answering: due.request.method, within: patient(time))
    } catch {
      note("< \(error.description)")
      throw error
    }
  }

  private func meet(_ due: RawExpectation.Due, with answer: HTTPResponse, marker: String?) throws {
    transcript.append(.received(answer))
    try refuse(marker, in: answer)
    try check(answer, to: due.request, expecting: due.answer)
  }

  private func refuse(_ marker: String?, in answer: HTTPResponse) throws(CaseFailure) {
    guard let marker, answer.values("X-Trace-Id").contains(marker) else { return }
    throw CaseFailure(
      "answered \(answer.status) to bytes that it must not take for a request",
      clause: "H1, RFC 9112 section 11.2")
  }

  private func checkEnd(of connection: HTTPConnection, _ due: RawExpectation) throws {
    if case .closedOr(let next) = due.ending {
      guard let answer = try answerBeforeEnd(of: connection, to: next.request.method, within: Self.answerTime) else {
        return
      }
      try meet(next, with: answer, marker: due.markerTraceID)
    }
    guard let extra = try answerBeforeEnd(of: connection, to: "GET", within: Self.closeTime) else { return }
    transcript.append(.received(extra))
    try refuse(due.markerTraceID, in: extra)
    throw CaseFailure("answered \(extra.status) once more behind its last answer", clause: "H1")
  }

  /// The next answer, nil where the stream ends first.
  private func answerBeforeEnd(
    of connection: HTTPConnection, to method: String, within time: Duration
  ) throws -> HTTPResponse? {
    do throws(WireError) {
      return try connection.receive(answering: method, within: patient(time))
    } catch {
      switch error {
      case .closed, .reset:
        note("< the end of the stream")
        return nil
      case .timedOut: throw CaseFailure("kept the connection open where it must close", clause: "H13")
      case .malformed(let reason): throw CaseFailure("sent more behind its last answer: \(reason)", clause: "H1")
      case .refused, .io: throw error
      }
    }
  }
}
