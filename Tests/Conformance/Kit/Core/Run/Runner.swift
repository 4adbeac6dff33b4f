import ContractModel

/// Runs the selected cases against one target and collects their verdicts.
struct Runner {
  /// Sessions mostly wait, so more of them than cores.
  private static let sessionWorkers = 6
  /// So many sockets of one session may wait for their first message at once (wire-protocol C3).
  private static let waitingOfSession = 2
  /// On servers of their own all slow cases wait at once; more would be more processes than a machine likes.
  private static let slowWorkers = 64
  /// On a server that all share, as many as leave room for the sessions.
  private static let sharedSlowWorkers = 6

  private let run: RunContext
  private let target: Target
  private let jobs: Int
  private let progress: RunProgress
  private let line: ProgressLine?

  init(run: RunContext, target: Target, jobs: Int, progress: RunProgress, line: ProgressLine? = nil) {
    self.run = run
    self.target = target
    self.jobs = jobs
    self.progress = progress
    self.line = line
  }

  /// Everything but the closing cases; returns how long the ordinary exchanges took.
  func perform(_ schedule: Schedule) throws(RunEnd) -> Duration {
    do {
      return try performInThreads(schedule)
    } catch {
      throw RunEnd("the kit could not start its threads: \(error)")
    }
  }

  private func performInThreads(_ schedule: Schedule) throws -> Duration {
    let slow = CaseQueue(schedule.slow)
    let slowWorkers = try Background(min(slowWorkerCount, schedule.slow.count)) { _ in work(on: slow) }
    let exchangeTime = try ContinuousClock().measure {
      let queue = CaseQueue(schedule.exchanges)
      try Threads.map(min(jobs, schedule.exchanges.count)) { _ in work(on: queue) }
    }
    let sessions = CaseQueue(schedule.sessions)
    try Threads.map(min(sessionWorkerCount, schedule.sessions.count)) { _ in work(on: sessions) }
    // What waits on servers of its own takes nothing away from those that are alone (see Need).
    if run.launcher == nil { try slowWorkers.wait() }
    work(on: CaseQueue(schedule.alone.map { [$0] }))
    try slowWorkers.wait()
    return exchangeTime
  }

  private var sessionWorkerCount: Int {
    min(Self.sessionWorkers, max(1, run.contract.server.limits.maxWaiting.value / Self.waitingOfSession))
  }

  private var slowWorkerCount: Int { run.launcher == nil ? Self.sharedSlowWorkers : Self.slowWorkers }

  /// The cases on subjects that have stopped.
  func close(_ cases: [Case], on remains: SubjectRemains) {
    for testCase in cases {
      guard case .closing(let body) = testCase.body else { continue }
      add(testCase, body(remains), [], .zero)
    }
  }

  private func work(on queue: CaseQueue) {
    let worker = ExchangeWorker(run: run, target: target)
    while progress.end == nil, let list = queue.take() {
      for testCase in list where progress.end == nil { judge(testCase, worker) }
    }
  }

  private func judge(_ testCase: Case, _ worker: ExchangeWorker) {
    let start = ContinuousClock.now
    let transcript = Transcript()
    do {
      let outcome =
        switch testCase.body {
        case .exchange(let request, let expectation): try worker.perform(request, expectation, transcript)
        case .raw(let request, let due):
          try CaseContext(run: run, target: target, transcript: transcript).perform(request, expecting: due)
        case .session(let body):
          try perform(body, of: testCase, in: CaseContext(run: run, target: target, transcript: transcript))
        case .closing: throw RunEnd("a closing case came before the end", status: .internalError)
        }
      add(testCase, outcome, transcript.entries, start.duration(to: .now))
    } catch let failure as CaseFailure {
      add(testCase, .fail(failure.finding), transcript.entries, start.duration(to: .now))
    } catch let error as WireError {
      judgeSilence(testCase, error, transcript, start)
    } catch let end as RunEnd {
      progress.end(end)
    } catch let error as SubjectError {
      progress.end(RunEnd(error, for: testCase.id))
    } catch {
      progress.end(RunEnd("\(testCase.id) broke off: \(error)", status: .internalError))
    }
  }

  /// A slow case would share its limits with all others for as long as it waits, were it not on a server of its own.
  private func perform(
    _ body: (CaseContext) throws -> CaseOutcome, of testCase: Case, in context: CaseContext
  ) throws -> CaseOutcome {
    guard testCase.needs.contains(.slow), !testCase.isIsolated else { return try body(context) }
    return try context.withFreshSubject(body)
  }

  /// No answer: the case has failed if the server lives, else the run is over.
  private func judgeSilence(
    _ testCase: Case, _ error: WireError, _ transcript: Transcript, _ start: ContinuousClock.Instant
  ) {
    do throws(RunEnd) {
      try Probe(run: run).check(target, after: testCase.id)
      let finding = Finding("gave no answer: \(error.description)")
      add(testCase, .fail(finding), transcript.entries, start.duration(to: .now))
    } catch {
      progress.end(error)
    }
  }

  /// Whether the subject is gone that a session has failed on. Its sockets end a moment before it can be waited for.
  private func hasEnded(_ testCase: Case) -> Bool {
    guard case .session = testCase.body, let process = target.process else { return false }
    return process.waitForExit(within: .milliseconds(50)) != nil
  }

  private func endRun(after testCase: Case) {
    do throws(RunEnd) {
      try Probe(run: run).check(target, after: testCase.id)
    } catch {
      progress.end(error)
    }
  }

  private func add(_ testCase: Case, _ outcome: CaseOutcome, _ entries: [Transcript.Entry], _ duration: Duration) {
    let failure: CaseResult.Failure? =
      switch outcome {
      case .pass: nil
      case .fail(let finding): CaseResult.Failure(finding, of: testCase)
      }
    // What a dying subject leaves unanswered is no verdict on the case.
    if failure != nil, hasEnded(testCase) { return endRun(after: testCase) }
    let result = CaseResult(testCase: testCase, failure: failure, transcript: entries, duration: duration)
    progress.add(result)
    line?.add(result)
  }
}
