import ContractModel

/// What a session is given: whom to talk to, and the checks that every answer and every event goes through.
///
/// Safe to use from the threads of ``concurrently(_:_:)``.
final class CaseContext: Sendable {
  let run: RunContext
  let target: Target
  let judge: AnswerJudge
  let transcript: Transcript

  init(run: RunContext, target: Target, transcript: Transcript = Transcript()) {
    self.run = run
    self.target = target
    self.transcript = transcript
    judge = AnswerJudge(run: run, target: target)
  }

  var contract: Contract { run.contract }
  var oracle: Oracle { run.oracle }
  /// The rung that the run judges by.
  var profile: Profile { run.profile }
  var seed: UInt64 { run.seed }
  var endpoint: HostPort { target.endpoint }
  /// The authority for `Host` and for the target of requests.
  var authority: String { target.authority }
  var token: String { target.token }
  var addressee: Addressee { Addressee(authority: target.authority, token: target.token) }
  /// The subject, where the kit has launched it.
  var process: SubjectProcess? { target.process }

  /// An upper deadline, stretched by `--patience`.
  func patient(_ duration: Duration) -> Duration { duration * run.patience }
  func deadline(after duration: Duration) -> Deadline { Deadline(after: patient(duration)) }

  /// Adds a line to what a failure of this case shows.
  func note(_ line: String) { transcript.append(.note(line)) }

  /// Tells the report what is worth knowing of the server, also where the case passes.
  func remark(_ sentence: String) { run.ledger.remark(sentence) }

  /// Tells the report what this case measured, or how far it went in its time.
  func measurement(_ sentence: String) { run.ledger.measurement(sentence) }

  /// Calls `body` with 0 ..< `count`, each on a thread of its own, and returns when all are done.
  ///
  /// Throws the first error by index.
  @discardableResult
  func concurrently<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Value) throws -> [Value]
  {
    try Threads.map(count, body)
  }
}
