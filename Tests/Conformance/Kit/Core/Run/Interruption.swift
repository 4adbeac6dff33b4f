#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C and SIGTERM, taken by one thread that waits for them (POSIX sigwait).
public enum Interruption {
  /// Calls `handle` on a thread of its own when one of the signals comes.
  ///
  /// Must be called before any other thread is started, so that none of them takes the signal.
  public static func watch(_ handle: @escaping @Sendable () -> Void) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    // Without a thread for it the signal stays blocked, and SIGKILL is what is left.
    try? DetachedThread.start {
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGINT)
      sigaddset(&signals, SIGTERM)
      var received: Int32 = 0
      if sigwait(&signals, &received) == 0 { handle() }
    }
  }
}
