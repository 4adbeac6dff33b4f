import Dispatch
import Synchronization

/// Both results; the second is computed on another core meanwhile.
package func concurrently<First, Second: Sendable, Failure: Error>(
  _ first: () throws(Failure) -> First, and second: @escaping @Sendable () -> Second
) throws(Failure) -> (First, Second) {
  let memo = Memo(second)
  DispatchQueue.global().async { memo.value() }
  return (try first(), memo.value())
}

/// A value that is computed once, by whoever asks first.
private final class Memo<Value: Sendable>: Sendable {
  private let computation: @Sendable () -> Value
  private let stored = Mutex<Value?>(nil)

  init(_ computation: @escaping @Sendable () -> Value) { self.computation = computation }

  @discardableResult
  func value() -> Value {
    stored.withLock { stored in
      let value = stored ?? computation()
      stored = value
      return value
    }
  }
}
