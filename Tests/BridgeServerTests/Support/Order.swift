import Synchronization

/// Numbers in the order in which they were added, from any thread.
final class Order: Sendable {
  private let numbers = Mutex<[Int]>([])

  func add(_ number: Int) { numbers.withLock { $0.append(number) } }
  var last: Int { numbers.withLock { $0.last ?? -1 } }
}
