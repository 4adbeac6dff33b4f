import Foundation
import Synchronization

@testable import SmrtHubBridge

/// A disk that is full at one step of storing.
enum FailingStep: CaseIterable {
  case write
  case synchronise
  case rename

  /// The system's calls, one of which fails once: the nth of this step.
  func calls(failingAt nth: Int) -> DiskCalls {
    let count = Counter()
    var calls = DiskCalls.system
    switch self {
    case .write:
      calls.write = { file, bytes throws(DiskError) in
        if count.next() == nth { throw DiskError(code: ENOSPC) }
        return try DiskCalls.system.write(file, bytes)
      }
    case .synchronise:
      calls.synchronise = { file throws(DiskError) in
        if count.next() == nth { throw DiskError(code: ENOSPC) }
        try DiskCalls.system.synchronise(file)
      }
    case .rename:
      calls.rename = { folder, old, new throws(DiskError) in
        if count.next() == nth { throw DiskError(code: ENOSPC) }
        try DiskCalls.system.rename(folder, old, new)
      }
    }
    return calls
  }
}

/// Counts from 1, from any thread.
final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
