import Synchronization

/// Plain threads for code that blocks; the cooperative pool of Swift's tasks must not be blocked.
enum Threads {
  /// Calls `body` with 0 ..< `count`, each on a thread of its own, and returns when all are done.
  ///
  /// Throws the first error by index, or why a thread could not be started.
  @discardableResult
  static func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Value) throws -> [Value] {
    try Background(count, body).wait()
  }
}

/// Calls of one closure, each on a thread of its own, that are under way.
final class Background<Value: Sendable>: Sendable {
  private let results = Mutex<[Int: Result<Value, any Error>]>([:])
  private let isComplete: Latch
  private let count: Int

  /// Calls `body` with 0 ..< `count` and does not wait.
  init(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Value) throws {
    self.count = max(0, count)
    isComplete = try Latch()
    if count <= 0 { isComplete.release() }
    for index in 0..<self.count {
      do throws(WireError) {
        try DetachedThread.start { self.add(Result { try body(index) }, at: index) }
      } catch {
        add(.failure(error), at: index)
      }
    }
  }

  /// The values by index, when all are there; throws the first error by index, or why a thread could not be started.
  @discardableResult
  func wait() throws -> [Value] {
    while !isComplete.wait(until: Deadline(after: .seconds(3600))) {}
    return try results.withLock { $0 }.sorted { $0.key < $1.key }.map { try $0.value.get() }
  }

  private func add(_ result: Result<Value, any Error>, at index: Int) {
    let size = results.withLock { results in
      results[index] = result
      return results.count
    }
    if size == count { isComplete.release() }
  }
}
