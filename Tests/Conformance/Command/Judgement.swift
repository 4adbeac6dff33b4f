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
    Interruption.watch {
      run.interrupt()
      Terminal.console.complain("conformance: interrupted; what was launched is stopped\n")
      exit(RunStatus.interrupted.rawValue)
    }
    let status = run.perform()
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
