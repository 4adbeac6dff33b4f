import ArgumentParser

/// How findings are written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, and for editors that read `file:line:column:`.
  case text
  /// By `schema/findings.schema.json`.
  case json
  /// Workflow commands, which GitHub shows beside the lines.
  case github
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// JUnit's XML, for whatever draws test results.
  case junit

  func bytes(of report: Report) -> [UInt8] {
    switch self {
    case .text: Array(report.text.utf8)
    case .json: JSONReport.bytes(of: report)
    case .github: Array(GitHubReport.text(of: report).utf8)
    case .sarif: SARIFReport.bytes(of: report)
    case .junit: Array(JUnitReport.text(of: report).utf8)
    }
  }
}
