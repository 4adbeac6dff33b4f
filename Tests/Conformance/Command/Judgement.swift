import ArgumentParser
import ConformanceKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A run in this process: Ctrl-C and SIGTERM stop the subject, and it ends with 130.
enum Judgement {
  /// How long an interrupted run may take to report what it has judged, in seconds: a target may be slow to answer.
  private static let reportTime = 10.0

  /// `junitFile`: where it is told if there are no options to run with.
  static func perform(junitFile: String? = nil, _ options: () throws(RunEnd) -> RunOptions) throws {
    let status: RunStatus
    do throws(RunEnd) {
      let run = ConformanceRun(try options(), console: Terminal.console)
      watch {
        run.interrupt()
      } until: {
        run.isFinished
      }
      status = run.perform()
    } catch {
      status = ConformanceRun.refuse(error, junitFile: junitFile, Terminal.console)
    }
    if status != .conforms { throw ExitCode(status.rawValue) }
  }

  /// Ends this process with 130 when it is interrupted, after `interrupt` has stopped what was launched; `isFinished` says
  /// when the process ends by itself.
  static func watch(
    _ interrupt: @escaping @Sendable () -> Void, until isFinished: (@Sendable () -> Bool)? = nil
  ) {
    Interruption.watch {
      interrupt()
      Terminal.console.complain("conformance: interrupted; what was launched is stopped\n")
      guard let isFinished else { exit(RunStatus.interrupted.rawValue) }
      let end = ContinuousClock.now + .seconds(reportTime)
      while ContinuousClock.now < end {
        if isFinished() { return }
        usleep(20_000)
      }
      exit(RunStatus.interrupted.rawValue)
    }
  }
}
