import Dispatch

/// Sends one write after another, on a thread of its own, until the bridge answers no more.
final class BusyWriter: Sendable {
  private let task: Task<WriteHistory, Never>

  /// - Parameter configures: Whether it updates the configuration; else it stores items.
  init(_ bridge: Readiness, _ history: WriteHistory, configures: Bool) {
    let queue = DispatchQueue(label: "writer")
    task = Task {
      await withCheckedContinuation { continuation in
        queue.async {
          var history = history
          while configures ? history.update(bridge) : history.store(bridge) {}
          continuation.resume(returning: history)
        }
      }
    }
  }

  /// What was sent and answered by the end, which the end of the bridge brings.
  func end() async -> WriteHistory { await task.value }
}
