/// Why a run can't be judged any further.
public struct RunEnd: Error, Sendable, Hashable {
  /// One sentence: what happened, to whom, and how to mend it where that is known.
  public let reason: String
  /// 2 as a rule; 3 where the kit itself is wrong.
  public let status: RunStatus

  public init(_ reason: String, status: RunStatus = .couldNotJudge) {
    self.reason = reason
    self.status = status
  }

  /// A subject that could not be launched; `what` is the case that asked for it, nil for the run itself.
  init(_ error: SubjectError, for what: String? = nil) {
    // What the subject wrote may hold many lines.
    let reason = Transcript.shorten(error.description.split(separator: "\n").joined(separator: " | "), to: 1000)
    self.init((what.map { "\($0) could not be set up: " } ?? "") + reason)
  }
}
