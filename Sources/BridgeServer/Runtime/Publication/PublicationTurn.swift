import Synchronization

/// One request's place among those that publish; it has none until its effect is visible.
///
/// ``take()`` is called from any thread, the rest on the event loop.
final class PublicationTurn: Sendable {
  private enum State {
    static let untaken = 0
    /// The request publishes nothing more: a turn that is taken now would hold up all that come after it.
    static let over = -1
  }

  private let queue: PublicationQueue
  /// The turn's number, or a ``State``. It changes only under the queue's lock.
  private let number = Atomic(State.untaken)

  init(in queue: PublicationQueue) {
    self.queue = queue
  }

  /// The first call counts.
  @Sendable func take() {
    queue.order.withLock { order in
      guard number.load(ordering: .relaxed) == State.untaken else { return }
      number.store(order.take(), ordering: .relaxed)
    }
  }

  /// Ends the turn with what its request publishes, or with nil where that is nothing, and returns all that may be
  /// published now. Without a turn there is nothing to wait for.
  func end(with publication: Publication?) -> [Publication] {
    queue.order.withLock { order in
      let taken = number.exchange(State.over, ordering: .relaxed)
      if taken > 0 { return order.end(taken, with: publication) }
      guard taken == State.untaken, let publication else { return [] }
      return [publication]
    }
  }
}
