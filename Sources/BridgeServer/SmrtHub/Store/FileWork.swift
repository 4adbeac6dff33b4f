import Dispatch
import Synchronization

/// Runs work that waits for a disk, on a few threads of its own.
///
/// Neither the event loop nor the pool of Swift's tasks, which has one thread for each core, may wait for a disk: every
/// other request would wait with it. A serial dispatch queue gets a thread beyond that pool. There are several, and work
/// goes to the first that is free, so that a small item does not wait for a large one.
final class FileWork: Sendable {
  private struct Lanes {
    var free: [DispatchQueue]
    var waiting: [@Sendable () -> Void] = []
  }

  private let lanes: Mutex<Lanes>

  /// - Parameter width: How much of it runs at a time; with 1, one after another in the order of the calls.
  init(_ label: String, width: Int) {
    lanes = Mutex(Lanes(free: (0..<width).map { DispatchQueue(label: "\(label) \($0)") }))
  }

  func run<Value: Sendable, Failure>(
    _ work: @escaping @Sendable () throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    let result = await withCheckedContinuation { continuation in
      submit { continuation.resume(returning: Result { () throws(Failure) in try work() }) }
    }
    return try result.get()
  }

  private func submit(_ work: @escaping @Sendable () -> Void) {
    let lane = lanes.withLock { lanes -> DispatchQueue? in
      guard let lane = lanes.free.popLast() else {
        lanes.waiting.append(work)
        return nil
      }
      return lane
    }
    if let lane { start(work, on: lane) }
  }

  private func start(_ work: @escaping @Sendable () -> Void, on lane: DispatchQueue) {
    lane.async { [self] in
      work()
      if let next = nextWork(freeing: lane) { start(next, on: lane) }
    }
  }

  private func nextWork(freeing lane: DispatchQueue) -> (@Sendable () -> Void)? {
    lanes.withLock { lanes in
      guard lanes.waiting.isEmpty else { return lanes.waiting.removeFirst() }
      lanes.free.append(lane)
      return nil
    }
  }
}
