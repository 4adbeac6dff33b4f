/// Why a subject could not be launched; each is a failed set-up, never a failed case.
enum SubjectError: Error, Sendable {
  /// The operating system refused.
  case cannotStart(String)
  /// It ended before it was ready.
  case exited(ExitStatus, output: String)
  /// It said nothing on standard output in the time, or ended that stream.
  case notReady(after: Duration, output: String)
  /// Its first line on standard output is no ready line.
  case unreadableReadyLine(String, line: String, output: String)
  /// Its ready line is not the answer to this launch.
  case foreignNonce(given: String, expected: String)
}

extension SubjectError {
  /// One sentence.
  var reason: String {
    switch self {
    case .cannotStart(let reason):
      "the subject could not be started: \(reason)"
    case .exited(.exited(127), _):
      "the subject ended with exit status 127 before it was ready (P4), which mostly is a command that is not there; "
        + "the command replaces a shell, so variables go before it as `env NAME=value COMMAND`"
    case .exited(let status, _):
      "the subject ended with \(status) before it was ready (P4)"
    case .notReady(let allowance, _):
      "the subject wrote no ready line to standard output within \(allowance) (P4)"
    case .unreadableReadyLine(let reason, let line, _):
      "the subject's first line on standard output is no ready line, \(reason) (P4): \(line)"
    case .foreignNonce(let given, let expected):
      "the subject's ready line has the nonce \(given), it was given \(expected) (P4)"
    }
  }

  /// All that it wrote, as far as that was kept; nil where it is no matter of that.
  var output: String? {
    switch self {
    case .exited(_, let output), .notReady(_, let output), .unreadableReadyLine(_, _, let output): output
    case .cannotStart, .foreignNonce: nil
    }
  }
}
