import ContractModel

/// Judges answers: first by what the case expects, then by what every answer owes.
struct AnswerJudge: Sendable {
  let contract: Contract
  let oracle: Oracle
  let profile: Profile
  let ledger: Ledger
  let target: Target

  init(run: RunContext, target: Target) {
    contract = run.contract
    oracle = run.oracle
    profile = run.profile
    ledger = run.ledger
    self.target = target
  }

  /// Throws where the run is over: the answer comes from another process.
  func judge(_ answer: HTTPResponse, to request: RequestRecipe, expecting expectation: AnswerExpectation?)
    throws(RunEnd) -> CaseOutcome
  {
    try target.checkInstance(of: answer)
    do throws(CaseFailure) {
      try checkLeak(
        in: answer.rawHead + answer.trailers.flatMap { Array("\($0.name): \($0.value)\n".utf8) },
        "the head of an answer")
      try checkLeak(in: answer.body, "the body of an answer")
      let verdicts = try candidates(of: expectation, for: answer)
      try AnswerFields(profile).check(answer, to: request)
      try checkContract(of: answer)
      let content = try AnswerContent.read(
        answer, to: request, errorIsDue: verdicts.contains(where: Self.needsErrorObject), by: self)
      try meet(verdicts, with: answer, content)
      if let expectation { try checkFields(of: answer, by: expectation) }
      count(content, answer, request)
      return .pass
    } catch {
      return .fail(error.finding)
    }
  }

  /// One server has one contract, whatever it answers (H7); which one, the family `fingerprint` judges.
  private func checkContract(of answer: HTTPResponse) throws(CaseFailure) {
    guard let due = target.contract, let seen = answer.values("X-Contract").first, seen != due else { return }
    throw .general(
      "sent X-Contract: \(Transcript.shorten(seen, to: 100)) where it had sent \(Transcript.shorten(due, to: 100))",
      "H7")
  }

  /// The token stands in nothing that a server writes (P6).
  func checkLeak(in bytes: [UInt8], _ place: String) throws(CaseFailure) {
    guard let form = target.canary.find(in: bytes) else { return }
    throw .general("wrote the token\(form.words) into \(place)", "P6")
  }

  /// The same of what came over a channel.
  func checkLeak(in incoming: WebSocketIncoming) throws(CaseFailure) {
    switch incoming {
    case .text(let bytes), .binary(let bytes): try checkLeak(in: bytes, "a message")
    case .ping(let bytes), .pong(let bytes): try checkLeak(in: bytes, "a control frame")
    case .close(_, let reason): try checkLeak(in: Array(reason.utf8), "a close reason")
    case .endOfStream: return
    }
  }

  private func count(_ content: AnswerContent, _ answer: HTTPResponse, _ request: RequestRecipe) {
    switch content {
    case .success: request.endpoint.map(ledger.success(of:))
    case .error(let error): ledger.error(error.code)
    case .none, .unjudged: break
    }
  }
}

// MARK: - What the case expects

extension AnswerJudge {
  private typealias Verdict = AnswerExpectation.Verdict

  /// The verdicts that allow the answer's status; throws where there are none.
  private func candidates(of expectation: AnswerExpectation?, for answer: HTTPResponse) throws(CaseFailure) -> [Verdict]
  {
    guard let expectation else { return [] }
    let all = if case .anyOf(let several) = expectation.verdict { several } else { [expectation.verdict] }
    let fitting = all.filter { allows($0, answer.status) }
    guard fitting.isEmpty else { return fitting }
    throw mismatch(answer, expectation.verdict)
  }

  private func allows(_ verdict: Verdict, _ status: Int) -> Bool {
    switch verdict {
    case .accepted(let endpoint), .head(let endpoint):
      status == 200 || AnswerWords.declaredErrors(of: endpoint, contract).contains { $0.status == status }
    case .success: status == 200
    case .rejected(let due, _, _), .empty(let due): status == due
    case .status(let statuses): statuses.contains(status)
    case .anyOf(let verdicts): verdicts.contains { allows($0, status) }
    }
  }

  /// Whether a failure meets the verdict only by its code.
  private static func needsErrorObject(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .accepted, .rejected: true
    case .anyOf(let verdicts): verdicts.contains(where: needsErrorObject)
    case .success, .empty, .head, .status: false
    }
  }

  private func meet(_ verdicts: [Verdict], with answer: HTTPResponse, _ content: AnswerContent) throws(CaseFailure) {
    guard let first = verdicts.first, !verdicts.contains(where: { isMet($0, by: answer, content) }) else { return }
    throw mismatch(answer, first)
  }

  private func isMet(_ verdict: Verdict, by answer: HTTPResponse, _ content: AnswerContent) -> Bool {
    switch (verdict, content) {
    case (.accepted, .success), (.success, .success): true
    case (.accepted(let endpoint), .error(let error)):
      AnswerWords.declaredErrors(of: endpoint, contract).contains { $0.name == error.code }
    case (.rejected(_, let code, let violations), .error(let error)):
      code == error.code && (violations.map { $0 == error.violations ?? [] } ?? true)
    case (.empty, _), (.head, _): answer.body.isEmpty
    case (.status, _): true
    case (.anyOf(let verdicts), _): verdicts.contains { isMet($0, by: answer, content) }
    default: false
    }
  }

  private func mismatch(_ answer: HTTPResponse, _ verdict: Verdict) -> CaseFailure {
    let due = AnswerWords.describe(verdict, contract)
    let content = if case .empty = verdict, !answer.body.isEmpty { " with \(answer.body.count) bytes" } else { "" }
    return CaseFailure("answered \(AnswerWords.describe(answer))\(content) where \(due) is due")
  }

  private func checkFields(of answer: HTTPResponse, by expectation: AnswerExpectation) throws(CaseFailure) {
    for (name, rule) in expectation.fields {
      let values = answer.values(name)
      switch rule {
      case .absent where !values.isEmpty: throw CaseFailure("sent \(name), which must be absent")
      case .equals(let due) where values != [due]:
        let seen =
          values.isEmpty ? "no \(name)" : "\(name): \(Transcript.shorten(values.joined(separator: " | "), to: 100))"
        throw CaseFailure("sent \(seen) where \(name): \(due) is due")
      default: continue
      }
    }
    if let due = expectation.traceID, answer.values("X-Trace-Id") != [due] {
      throw CaseFailure("answered under a trace id that is not the request's, \(due)", clause: "H8")
    }
    if expectation.closes, !answer.closesConnection {
      throw CaseFailure("kept the connection open where it must close", clause: "H13")
    }
  }
}
