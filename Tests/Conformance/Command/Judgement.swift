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
  /// `junitFile`: where it is told if there are no options to run with.
  static func perform(junitFile: String? = nil, _ options: () throws(RunEnd) -> RunOptions) throws {
    let status: RunStatus
    do throws(RunEnd) {
      let run = ConformanceRun(try options(), console: Terminal.console)
      watch { run.interrupt() }
      status = run.perform()
    } catch {
      status = ConformanceRun.refuse(error, junitFile: junitFile, Terminal.console)
    }
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
