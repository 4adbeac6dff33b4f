import Synchronization

/// Lists of cases that several workers take from.
final class CaseQueue: Sendable {
  private let lists: [[Case]]
  private let taken = Mutex(0)

  init(_ lists: [[Case]]) { self.lists = lists }

  func take() -> [Case]? {
    let index = taken.withLock { taken in
      taken += 1
      return taken - 1
    }
    return index < lists.count ? lists[index] : nil
  }
}
