/// How a subject came to its end when it was asked to stop (wire-protocol P5).
struct SubjectStop: Sendable, Equatable {
  enum Means: Sendable {
    /// The end of standard input was enough.
    case endOfInput
    /// SIGTERM was needed.
    case terminate
    /// SIGKILL to the whole group was needed.
    case kill
  }

  let means: Means
  /// Nil where not even SIGKILL ended it in time.
  let status: ExitStatus?
}
