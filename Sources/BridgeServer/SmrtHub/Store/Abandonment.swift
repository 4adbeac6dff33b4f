import Synchronization

/// Whether the request that work is done for was given up meanwhile: its time is over, or nobody waits for the answer.
final class Abandonment: Sendable {
  private let flag = Mutex(false)

  var isGivenUp: Bool { flag.withLock { $0 } }

  func giveUp() {
    flag.withLock { $0 = true }
  }
}
