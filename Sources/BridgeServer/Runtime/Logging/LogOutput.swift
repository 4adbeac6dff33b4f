import Dispatch
import Synchronization

/// Lines on their way to stderr. Whoever logs waits for nobody: a thread of its own writes, and what finds no room, since
/// nobody reads, is counted and left out.
final class LogOutput: Sendable {
  /// The lines of one process.
  static let standardError = LogOutput { StandardStream.error.write($0) }

  /// Bytes that may wait: some thousand lines.
  static let room = 1024 * 1024

  private struct Waiting {
    var lines: [UInt8] = []
    var dropped = 0
    var isWriting = false
  }

  private let waiting = Mutex(Waiting())
  private let queue = DispatchQueue(label: "log")
  private let write: @Sendable ([UInt8]) -> Void

  /// - Parameter write: Writes some lines, however long it takes. Its calls follow each other.
  init(write: @escaping @Sendable ([UInt8]) -> Void) {
    self.write = write
  }

  @Sendable func add(_ line: [UInt8]) {
    let isFirst = waiting.withLock { waiting in
      guard line.count <= Self.room - waiting.lines.count else {
        waiting.dropped += 1
        return false
      }
      waiting.lines += line
      defer { waiting.isWriting = true }
      return !waiting.isWriting
    }
    if isFirst { queue.async { self.writeWaiting() } }
  }

  /// Waits until everything is written, or nobody has read it for so long.
  func flush(within time: DispatchTimeInterval) {
    let end = DispatchSemaphore(value: 0)
    queue.async { end.signal() }
    _ = end.wait(timeout: .now() + time)
  }

  private func writeWaiting() {
    while let lines = takeWaiting() { write(lines) }
  }

  private func takeWaiting() -> [UInt8]? {
    let (lines, dropped) = waiting.withLock { waiting in
      let taken = (waiting.lines, waiting.dropped)
      waiting.lines = []
      waiting.dropped = 0
      waiting.isWriting = !taken.0.isEmpty
      return taken
    }
    guard !lines.isEmpty else { return nil }
    return dropped == 0 ? lines : lines + LogLine.dropped(dropped)
  }
}
