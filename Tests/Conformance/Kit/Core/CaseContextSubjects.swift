extension CaseContext {
  /// Runs `body` against a subject launched for it alone; where the kit launches none, against the one that is there.
  func withFreshSubject(_ body: (CaseContext) throws -> CaseOutcome) throws -> CaseOutcome {
    guard let launcher = run.launcher else { return try body(self) }
    let process = try launcher.launch()
    defer { launcher.stop(process) }
    let probe = Probe(run: run)
    let target = try probe.identify(
      Target(endpoint: process.endpoint, authority: process.endpoint.authority, token: token, process: process))
    do {
      let outcome = try body(CaseContext(run: run, target: target, transcript: transcript))
      try probe.check(target, after: "a case with a subject of its own")
      return outcome
    } catch let error as WireError {
      try probe.check(target, after: "a case with a subject of its own")
      throw CaseFailure("broke off: \(error.description)")
    }
  }

  /// Launches a subject of this case's own, with more flags where given; ``stop(_:)`` ends it.
  func launchOwnSubject(arguments: [String] = []) throws -> SubjectProcess {
    guard let launcher = run.launcher else { throw RunEnd("a case that launches was selected without --launch") }
    return try launcher.launch(arguments: arguments)
  }

  func stop(_ process: SubjectProcess) { run.launcher?.stop(process) }
}
