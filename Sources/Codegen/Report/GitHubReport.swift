import ContractModel

/// The format `github`: one workflow command a line, nothing where there is nothing to say.
enum GitHubReport {
  static func text(of report: Report) -> String {
    let failure = report.failure.map { ["::error::\(escaped($0))"] } ?? []
    return (failure + report.all.map(line)).map { $0 + "\n" }.joined()
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let (start, end) = (diagnostic.span.start, diagnostic.span.end)
    var properties = [("file", diagnostic.span.file), ("line", "\(start.line)")]
    // GitHub takes columns only where a finding ends on the line where it begins.
    if end.line == start.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
    properties.append(("title", diagnostic.id))
    let list = properties.map { "\($0.0)=\(escapedProperty($0.1))" }.joined(separator: ",")
    let help = diagnostic.help.map { "\nhelp: " + $0 } ?? ""
    return "::\(diagnostic.severity.rawValue) \(list)::\(escaped(diagnostic.message + help))"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case "\r\n": result += "%0D%0A"
      default: result.append(character)
      }
    }
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text).reduce(into: "") { result, character in
      switch character {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.append(character)
      }
    }
  }
}
