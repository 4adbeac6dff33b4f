import ContractModel
import Testing

@Suite("Diagnostics as text")
struct DiagnosticRendererTests {
  private func rendered(_ line: String, columns: Range<Int>, message: String = "wrong") -> String {
    let span = SourceSpan(
      file: "a.yaml", start: .init(line: 3, column: columns.lowerBound), end: .init(line: 3, column: columns.upperBound)
    )
    let excerpt = SourceExcerpt(text: line, firstColumn: 1)
    return DiagnosticRenderer().render(Diagnostic(id: "rule", message: message, span: span, excerpt: excerpt))
  }

  @Test("place, severity, message and id stand on the first line, the caret under the place")
  func plain() {
    #expect(
      rendered("doc: bad word", columns: 6..<9) == "a.yaml:3:6: error: wrong [rule]\n  doc: bad word\n       ^~~\n")
  }

  @Test("wide and combining characters move the caret by their width")
  func wide() {
    #expect(rendered("日本e\u{301} x", columns: 6..<7) == "a.yaml:3:6: error: wrong [rule]\n  日本e\u{301} x\n        ^\n")
    #expect(rendered("日本", columns: 2..<3) == "a.yaml:3:2: error: wrong [rule]\n  日本\n    ^~\n")
  }

  @Test("a tab stands in the caret's line too, so that both are as wide")
  func tabs() {
    #expect(rendered("a\tb", columns: 3..<4) == "a.yaml:3:3: error: wrong [rule]\n  a\tb\n   \t^\n")
  }

  @Test("what could move a cursor is shown by its number")
  func controls() {
    let text = rendered("a\u{1B}[2Jb", columns: 6..<7, message: "wrong \u{202E}")
    #expect(text == "a.yaml:3:6: error: wrong \\u{202e} [rule]\n  a\\u{1b}[2Jb\n            ^\n")
  }

  @Test("what is missing at the end of a line is shown behind it")
  func endOfLine() {
    #expect(rendered("doc:", columns: 5..<5) == "a.yaml:3:5: error: wrong [rule]\n  doc:\n      ^\n")
  }

  @Test("help and notes follow")
  func helpAndNotes() {
    let place = SourceSpan.Position(line: 1, column: 2)
    let span = SourceSpan(file: "a.yaml", start: place, end: place)
    let diagnostic = Diagnostic(
      id: "rule", severity: .warning, message: "odd", span: span, notes: [.init("here too", at: span), .init("think")],
      help: "mend it")
    #expect(
      DiagnosticRenderer().render([diagnostic, diagnostic])
        == String(
          repeating: "a.yaml:1:2: warning: odd [rule]\nhelp: mend it\na.yaml:1:2: note: here too\nnote: think\n",
          count: 2
        ).replacing("think\na.yaml", with: "think\n\na.yaml"))
  }
}
