import Synchronization

/// How far a run is, as one line of a terminal.
final class ProgressLine: Sendable {
  private struct State {
    var judged = 0
    var failed = 0
    var shownAt: ContinuousClock.Instant?
  }

  /// People can't read faster, and terminals are slow.
  private static let pause = Duration.milliseconds(100)

  private let total: Int
  private let start = ContinuousClock.now
  private let show: @Sendable (String) -> Void
  private let state = Mutex(State())

  /// Nil where the console shows no such line.
  init?(total: Int, _ console: Console) {
    guard let show = console.progress else { return nil }
    self.total = total
    self.show = show
  }

  /// Counts a case, at `now`.
  func add(_ result: CaseResult, at now: ContinuousClock.Instant = .now) {
    let line = state.withLock { state -> String? in
      state.judged += 1
      state.failed += result.failure == nil ? 0 : 1
      if let shownAt = state.shownAt, shownAt.duration(to: now) < Self.pause { return nil }
      state.shownAt = now
      return text(state, at: now)
    }
    if let line { show(line) }
  }

  /// `1234 of 4507 cases, 2 failed, 31 s`
  private func text(_ state: State, at now: ContinuousClock.Instant) -> String {
    let failed = state.failed == 0 ? "" : ", \(state.failed) failed"
    return "\(state.judged) of \(total) cases\(failed), \(start.duration(to: now).components.seconds) s"
  }
}
