extension CaseContext {
  /// Runs `body` against a subject launched for it alone; where the kit launches none, against the one that is there.
  func withFreshSubject(_ body: (CaseContext) throws -> CaseOutcome) throws -> CaseOutcome {
    guard let launcher = run.launcher else { return try body(self) }
    return try withSubject(in: nil, of: launcher, body)
  }

  /// Makes a state directory for subjects that ``withSubject(in:_:)`` launches, and removes it afterwards.
  func withStateFolder(_ body: (String) throws -> CaseOutcome) throws -> CaseOutcome {
    let launcher = try requireLauncher()
    let folder = try launcher.makeFolder()
    defer { launcher.removeFolder(folder) }
    return try body(folder)
  }

  /// Runs `body` against a subject launched on that state directory, which stays; `body` may end the subject.
  func withSubject<Value>(in folder: String, _ body: (CaseContext) throws -> Value) throws -> Value {
    try withSubject(in: folder, of: try requireLauncher(), body)
  }

  private func withSubject<Value>(
    in folder: String?, of launcher: SubjectLauncher, _ body: (CaseContext) throws -> Value
  ) throws -> Value {
    let process = try launcher.launch(in: folder)
    defer { launcher.stop(process) }
    let probe = Probe(run: run)
    let target = try probe.identify(
      Target(
        endpoint: launcher.address(of: process), authority: process.endpoint.authority, token: token, process: process))
    note("- launched a subject of its own")
    do {
      let outcome = try body(CaseContext(run: run, target: target, transcript: transcript))
      if folder == nil { try probe.check(target, after: "a case with a subject of its own") }
      return outcome
    } catch let error as WireError {
      try probe.check(target, after: "a case with a subject of its own")
      throw CaseFailure("broke off: \(error.description)")
    }
  }

  /// Launches a subject of this case's own, with more flags where given; ``stop(_:)`` ends it.
  func launchOwnSubject(arguments: [String] = []) throws -> SubjectProcess {
    try requireLauncher().launch(arguments: arguments)
  }

  private func requireLauncher() throws(RunEnd) -> SubjectLauncher {
    guard let launcher = run.launcher else { throw RunEnd("a case that launches was selected without --launch") }
    return launcher
  }

  /// Where clients of a subject connect to.
  func address(of process: SubjectProcess) -> HostPort { run.launcher?.address(of: process) ?? process.endpoint }

  func stop(_ process: SubjectProcess) { run.launcher?.stop(process) }
}
