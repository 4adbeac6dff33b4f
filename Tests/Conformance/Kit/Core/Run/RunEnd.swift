/// Why a run can't be judged any further.
public struct RunEnd: Error, Sendable, Hashable {
  /// One sentence: what happened, to whom, and how to mend it where that is known.
  public let reason: String
  /// 2 as a rule; 3 where the kit itself is wrong.
  public let status: RunStatus
  /// The last lines that a subject wrote before it failed: the cause mostly stands in the very last.
  public let lastWords: [String]

  /// Lines that are shown: a traceback of Python's or a fatal error of Swift's has fewer.
  private static let shownWords = 20

  public init(_ reason: String, status: RunStatus = .couldNotJudge) {
    self.init(reason, status: status, lastWords: [])
  }

  private init(_ reason: String, status: RunStatus, lastWords: [String]) {
    self.reason = reason
    self.status = status
    self.lastWords = lastWords
  }

  /// A subject that failed, with all that it wrote.
  init(_ reason: String, output: String) {
    let lines = output.split(separator: "\n")
    let shown = lines.suffix(Self.shownWords).map { Transcript.shorten(String($0), to: 300) }
    let left = lines.count - shown.count
    self.init(
      reason + (lines.isEmpty ? "; it wrote nothing" : ""), status: .couldNotJudge,
      lastWords: (left > 0 ? ["… \(left) lines before"] : []) + shown)
  }

  /// A subject that could not be launched; `what` is the case that asked for it, nil for the run itself.
  init(_ error: SubjectError, for what: String? = nil) {
    let reason = (what.map { "\($0) could not be set up: " } ?? "") + Transcript.shorten(error.reason, to: 1000)
    if let output = error.output { self.init(reason, output: output) } else { self.init(reason) }
  }

  /// The reason, and below it the last words, a line for each.
  public var lines: [String] {
    lastWords.isEmpty ? [reason] : ["\(reason); it wrote last:"] + lastWords.map { "     \($0)" }
  }

  public var text: String { lines.joined(separator: "\n") }
}
