/// One place where a contract breaks a lint rule.
struct LintFinding {
  let message: String
  let span: SourceSpan
  let help: String
  let notes: [Diagnostic.Note]

  init(_ message: String, at span: SourceSpan, help: String, notes: [Diagnostic.Note] = []) {
    self.message = message
    self.span = span
    self.help = help
    self.notes = notes
  }

  func diagnostic(of rule: LintRule) -> Diagnostic {
    Diagnostic(id: rule.id, severity: .warning, message: message, span: span, notes: notes, help: help)
  }
}
