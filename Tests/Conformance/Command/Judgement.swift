import ArgumentParser
import ConformanceKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A run in this process: Ctrl-C stops the subject and ends with 130.
enum Judgement {
  static func perform(_ options: RunOptions) throws {
    let run = ConformanceRun(options, console: Terminal.console)
    watch { run.interrupt() }
    let status = run.perform()
    if status != .conforms { throw ExitCode(status.rawValue) }
  }

  /// Ends this process with 130 when it is interrupted, after `interrupt` has stopped what was launched.
  static func watch(_ interrupt: @escaping @Sendable () -> Void) {
    Interruption.watch {
      interrupt()
      Terminal.console.complain("conformance: interrupted; what was launched is stopped\n")
      exit(RunStatus.interrupted.rawValue)
    }
  }
}
