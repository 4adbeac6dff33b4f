import ConformanceKit
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error of this process.
enum Terminal {
  /// Progress is shown on standard error, so that a report that is piped away holds none of it.
  static let console = Console(
    isColoured: Console.takesColours(STDOUT_FILENO),
    say: { speak($0, to: STDOUT_FILENO) }, complain: { speak($0, to: STDERR_FILENO) },
    progress: { progress($0) })

  private static let isTerminal = Console.isTerminal(STDERR_FILENO)

  private static func progress(_ line: String) {
    if isTerminal { show(line) } else { append(line) }
  }

  /// When a line of progress was written last where lines can't be written over, at first when the process began.
  private static let appendedAt = Mutex(ContinuousClock.now)
  /// Whoever waits for a job's log sees that it goes on; most runs are over before.
  private static let appendPause = Duration.seconds(30)

  private static func append(_ line: String) {
    let isDue = appendedAt.withLock { appendedAt in
      guard appendedAt.duration(to: .now) >= appendPause else { return false }
      appendedAt = .now
      return true
    }
    if isDue { speak("conformance: \(line)\n", to: STDERR_FILENO) }
  }

  /// Whether the last line on standard error is one of progress.
  private static let showsProgress = Mutex(false)
  /// To the line's start, and what stands there away (ECMA-48, CR and EL).
  private static let clearLine = "\r\u{1B}[K"

  private static func show(_ line: String) {
    showsProgress.withLock { isShown in
      isShown = true
      write(clearLine + line, to: STDERR_FILENO)
    }
  }

  private static func speak(_ text: String, to descriptor: Int32) {
    showsProgress.withLock { isShown in
      if isShown { write(clearLine, to: STDERR_FILENO) }
      isShown = false
      write(text, to: descriptor)
    }
  }

  /// Unbuffered, so that what is said before a signal is there; a reader that has gone is nobody's loss.
  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// write(2), which a method of the same name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
