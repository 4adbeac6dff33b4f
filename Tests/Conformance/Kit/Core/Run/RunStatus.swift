/// The exit status of a run (conformance.md, Shape).
public enum RunStatus: Int32, Sendable {
  case conforms = 0
  case doesNotConform = 1
  case couldNotJudge = 2
  case internalError = 3
  case interrupted = 130
}
