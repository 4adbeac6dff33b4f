import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// `transform` of each element, on all cores; the result has the elements' order.
  package func mapInParallel<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    // Many more parts than cores: none of them waits long for the last part.
    let size = Swift.max(1, count / 1024)
    let starts = Array<Int>(stride(from: 0, to: count, by: size))
    let parts = Mutex([[Result]](repeating: [], count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      let start = starts[index]
      let part = self[start..<Swift.min(start + size, count)].map(transform)
      parts.withLock { $0[index] = part }
    }
    return parts.withLock { $0.flatMap(\.self) }
  }
}
