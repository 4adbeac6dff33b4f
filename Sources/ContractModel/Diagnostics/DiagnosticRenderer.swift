/// Writes diagnostics as text for people and for editors that read `file:line:column:`.
public struct DiagnosticRenderer: Sendable {
  private let style: TextStyle

  public init(style: TextStyle = .plain) { self.style = style }

  /// All of them, a blank line between, with a newline at the end; nothing for none.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// `file:line:column: error: message [id]`, the source line, a caret under the place, help and notes.
  public func render(_ diagnostic: Diagnostic) -> String {
    let place = VisibleText.escaped(diagnostic.span.description)
    let message = VisibleText.escaped(diagnostic.message)
    var lines = ["\(place): \(severity(diagnostic.severity)): \(message) [\(diagnostic.id)]"]
    if let excerpt = diagnostic.excerpt {
      lines += underlined(excerpt, diagnostic.span)
    }
    if let help = diagnostic.help {
      lines.append("help: " + VisibleText.escaped(help))
    }
    for note in diagnostic.notes {
      let place = note.span.map { VisibleText.escaped($0.description) + ": " } ?? ""
      lines.append("\(place)note: " + VisibleText.escaped(note.message))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: style.red(severity.rawValue)
    case .warning: style.yellow(severity.rawValue)
    }
  }

  /// The excerpt and, below it, a caret at the span's start and `~` up to its end.
  private func underlined(_ excerpt: SourceExcerpt, _ span: SourceSpan) -> [String] {
    var shown = "  "
    var below = "  "
    var column = excerpt.firstColumn
    let end = span.end.line > span.start.line ? Int.max : span.end.column
    for scalar in excerpt.text.unicodeScalars {
      let width = appendedWidth(of: scalar, to: &shown)
      if column < span.start.column {
        below += scalar == "\t" ? "\t" : String(repeating: " ", count: width)
      } else if column == span.start.column {
        below += "^" + String(repeating: "~", count: max(0, width - 1))
      } else if column < end {
        below += String(repeating: "~", count: width)
      }
      column += 1
    }
    // A place at the end of the line: something is missing there.
    if column <= span.start.column { below += "^" }
    return [shown, style.green(below)]
  }

  private func appendedWidth(of scalar: Unicode.Scalar, to line: inout String) -> Int {
    guard VisibleText.isHidden(scalar) else {
      line.unicodeScalars.append(scalar)
      return VisibleText.width(of: scalar)
    }
    let before = line.utf8.count
    VisibleText.append(scalar, to: &line)
    return line.utf8.count - before
  }
}
