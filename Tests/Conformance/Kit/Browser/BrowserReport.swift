import ContractModel

/// A run of a browser as text for people: a line for each attempt, then the verdict.
struct BrowserReport {
  let style: TextStyle
  /// A page that has learned the token shows it where a bridge lets it.
  let redactor: Redactor

  func header(contract: String, subject: String) -> String {
    """
    \(style.bold("conformance browser: \(Transcript.shorten(contract, to: 200))"))
    subject   launched by `\(Transcript.shorten(subject, to: 500))`

    """
  }

  /// The lines of one page against one address.
  func lines(_ results: [(attempt: BrowserAttempt, verdict: AttemptVerdict)]) -> String {
    guard let first = results.first?.attempt else { return "" }
    let heading = "\n\(first.page.words), \(first.page.origin), tries \(first.target)\n"
    let widths = (results.map(\.attempt.called.count).max() ?? 0, results.map(\.attempt.deed.words.count).max() ?? 0)
    return redactor.redact(
      heading
        + results.map { attempt, verdict in
          let tried = "\(padded(attempt.called, widths.0))  \(padded(attempt.deed.words, widths.1))"
          return line(verdict, tried, attempt.clause) + "\n"
        }.joined())
  }

  private func line(_ verdict: AttemptVerdict, _ tried: String, _ clause: String) -> String {
    switch verdict {
    case .refused(let words): "  \(style.green("refused"))  \(tried)  \(words)"
    case .letIn(let words): "\(style.red("FAIL")) \(tried)  the bridge \(words) [\(clause)]"
    case .notTried(let words): "\(style.yellow("NOT TRIED")) \(tried)  \(words)"
    }
  }

  func conclusion(_ outcome: BrowserOutcome, browser: String, watched: String, time: Duration) -> String {
    let findings = outcome.findings.map { "\(style.red("FAIL")) a handler was reached: the bridge \($0) [H2]\n" }
    let silence = outcome.findings.isEmpty ? "no handler was reached: watched were \(watched)\n" : ""
    let seconds = Double(Int(time / .milliseconds(100))) / 10
    return """

      \(findings.joined())\(silence)\(outcome.verdicts.count) attempts by \(browser): \(outcome.refused) refused, \
      \(outcome.letIn) let in, \(outcome.notTried) not tried; \(seconds) s
      \(style.bold(verdict(outcome)))

      """
  }

  private func verdict(_ outcome: BrowserOutcome) -> String {
    switch outcome.status {
    case .conforms: style.green("no page reaches this bridge")
    case .doesNotConform: style.red("a page reaches this bridge")
    default: style.yellow("could not judge: what was not tried proves nothing")
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
