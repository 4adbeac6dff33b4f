import Synchronization

/// What the workers of a run have found so far, and whether they should go on.
final class RunProgress: Sendable {
  private struct State {
    var results: [CaseResult] = []
    var end: RunEnd?
  }

  private let state = Mutex(State())

  func add(_ result: CaseResult) { state.withLock { $0.results.append(result) } }

  /// The first reason stays.
  func end(_ reason: RunEnd) { state.withLock { $0.end = $0.end ?? reason } }

  var end: RunEnd? { state.withLock { $0.end } }
  var results: [CaseResult] { state.withLock { $0.results } }
}
