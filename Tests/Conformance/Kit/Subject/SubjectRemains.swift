/// What the subjects of a run have left behind them, gathered when each was stopped.
struct SubjectRemains: Sendable {
  /// Where the token stood in what they wrote, in their processes and in their state folders.
  var leaks: [TokenLeak] = []
  /// What was wrong with the sockets that they held: `listens on TCP 0.0.0.0 port 80`.
  var strayOpenings: [String] = []
}
