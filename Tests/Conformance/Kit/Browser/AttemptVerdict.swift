/// What came of an attempt.
enum AttemptVerdict: Sendable, Equatable {
  /// The guard refused it, and the page saw nothing.
  case refused(String)
  /// What the bridge did that it must not, as a predicate.
  case letIn(String)
  /// Why the attempt proves nothing.
  case notTried(String)

  static func of(_ attempt: BrowserAttempt, answers: [NetworkLog.Answer], sight: PageReport.Sight?) -> AttemptVerdict {
    guard let sight else { return .notTried("the page told nothing of it") }
    guard !answers.isEmpty else {
      return .notTried("the browser's log has no answer of the bridge; the page saw \(sight.outcome)")
    }
    if let wrong = answers.first(where: { $0.status != attempt.due }) {
      let seen = sight.isNothing ? "" : "; the page saw \(words(sight))"
      return .letIn("answered \(wrong.method) with \(wrong.status) where \(attempt.due) is due\(seen)")
    }
    guard sight.isNothing || isRefusal(sight, of: attempt) else {
      return .letIn("let the page see \(words(sight))")
    }
    // Chromium tries a 421 once more on another connection (RFC 9110 section 15.5.20).
    let told = answers.reduce(into: [NetworkLog.Answer]()) { if !$0.contains($1) { $0.append($1) } }
    let statuses = told.map { "\($0.method) \($0.status)" }.joined(separator: ", ")
    return .refused("\(statuses); the page saw \(sight.isNothing ? "nothing" : "the refusal")")
  }

  /// A rebound name makes the bridge the page's own origin: it may read what is answered, so that must be the refusal.
  private static func isRefusal(_ sight: PageReport.Sight, of attempt: BrowserAttempt) -> Bool {
    guard attempt.isMisdirected, sight.status == nil || sight.status == "421",
      let text = sight.text, let document = try? DocumentScanner.read(Array(text.utf8))
    else { return false }
    return document["status"]?.text == "error" && document["error"]?["code"]?.text == "misdirected_request"
  }

  private static func words(_ sight: PageReport.Sight) -> String {
    [sight.status.map { "status \($0)" }, sight.text.map { Transcript.shorten($0, to: 120) }].compactMap { $0 }
      .joined(separator: " and ")
  }
}
