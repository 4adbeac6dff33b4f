#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import Synchronization

/// A child process that leads a group of its own: signals to it, its end, and the end of all it left behind.
final class ProcessGroup: Sendable {
  let pid: Int32
  private let exit: Latch
  private let status = Mutex<ExitStatus?>(nil)

  /// Becomes readable at the leader's end.
  var exitDescriptor: Int32 { exit.descriptor }

  /// Takes charge of the child `pid`, which must lead its group; a thread waits for its end.
  init(leader pid: Int32) throws(WireError) {
    self.pid = pid
    exit = try Latch()
    try DetachedThread.start { [self] in reap() }
  }

  var exitStatus: ExitStatus? { status.withLock { $0 } }

  /// Sends a signal to the leader alone; false where it has ended.
  @discardableResult
  func signalLeader(_ signal: Int32) -> Bool {
    status.withLock { $0 == nil && kill(pid, signal) == 0 }
  }

  /// Sends a signal to every process of the group; false where the leader has ended, and with it the group.
  @discardableResult
  func signalAll(_ signal: Int32) -> Bool {
    status.withLock { $0 == nil && kill(-pid, signal) == 0 }
  }

  func waitForExit(until deadline: Deadline) -> ExitStatus? {
    exit.wait(until: deadline) ? exitStatus : nil
  }

  /// Waits without reaping first, so that the id can't be another process's while signals may still be sent to it.
  private func reap() {
    var info = siginfo_t()
    while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR {}
    status.withLock { status in
      _ = kill(-pid, SIGKILL)
      var code: Int32 = 0
      while waitpid(pid, &code, 0) < 0 && errno == EINTR {}
      status = ExitStatus(waitStatus: code)
    }
    exit.release()
  }
}
