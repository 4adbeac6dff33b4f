import ArgumentParser
import ConformanceKit

@main
enum Main {
  static func main() {
    do {
      var command = try ConformanceCommand.parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  /// ArgumentParser ends with 64 on bad flags; here that is a run that could not be judged (conformance.md, Shape).
  private static func leave(with error: any Error) -> Never {
    let code = ConformanceCommand.exitCode(for: error)
    guard code == .validationFailure else { ConformanceCommand.exit(withError: error) }
    Terminal.console.complain(ConformanceCommand.fullMessage(for: error) + "\n")
    ConformanceCommand.exit(withError: ExitCode(RunStatus.couldNotJudge.rawValue))
  }
}
