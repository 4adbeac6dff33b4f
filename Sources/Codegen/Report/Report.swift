import ContractModel

/// What a command found; every format is printed from it.
struct Report {
  /// `check`
  let command: String
  let status: ExitStatus
  let findings: [Diagnostic]
  /// Generated files that are not as they should be, each as a finding; text tells of them in ``summary``.
  let drift: [Diagnostic]
  /// Why the command could not do its work.
  let failure: String?
  /// Words for people at the end; none where the command failed.
  let summary: String

  init(
    _ command: String, _ status: ExitStatus, findings: [Diagnostic], drift: [Diagnostic] = [], failure: String? = nil,
    summary: String = ""
  ) {
    self.command = command
    self.status = status
    self.findings = findings
    self.drift = drift
    self.failure = failure
    self.summary = summary
  }

  init(_ command: String, stop: Pipeline.Stop) {
    switch stop {
    case .diagnostics(let diagnostics): self.init(command, .findings, findings: diagnostics)
    case .unreadable(let reason): self.init(command, .unusable, findings: [], failure: reason)
    case .broken(let reason): self.init(command, .internalError, findings: [], failure: reason)
    }
  }

  var all: [Diagnostic] { findings + drift }

  /// What goes to stderr where a person runs the command.
  func complaints(_ style: TextStyle = .plain) -> String {
    DiagnosticRenderer(style: style).render(findings) + (failure.map { "error: \(VisibleText.escaped($0))\n" } ?? "")
  }

  var text: String {
    let parts = [complaints(), summary.isEmpty ? "" : summary + "\n"]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
