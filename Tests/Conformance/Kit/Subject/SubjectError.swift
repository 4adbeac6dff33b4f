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

extension SubjectError: CustomStringConvertible {
  var description: String {
    switch self {
    case .cannotStart(let reason):
      "the subject could not be started: \(reason)"
    case .exited(let status, let output):
      "the subject ended with \(status) before it was ready (P4)\(Self.quote(output))"
    case .notReady(let allowance, let output):
      "the subject wrote no ready line to standard output within \(allowance) (P4)\(Self.quote(output))"
    case .unreadableReadyLine(let reason, let line, let output):
      "the subject's first line on standard output is no ready line, \(reason) (P4): \(line)\(Self.quote(output))"
    case .foreignNonce(let given, let expected):
      "the subject's ready line has the nonce \(given), it was given \(expected) (P4)"
    }
  }

  private static func quote(_ output: String) -> String {
    output.isEmpty ? "; it wrote nothing" : "; it wrote:\n\(output)"
  }
}
