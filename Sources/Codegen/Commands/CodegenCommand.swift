import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `codegen`: from a contract to code.
@main
struct CodegenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codegen",
    abstract: "Turns a contract into code, and says when the two have drifted apart.",
    discussion:
      "Exit status: 0 clean, 1 findings or drift, 2 bad flags or unreadable input, 3 internal error, 130 interrupted.",
    subcommands: [
      InitCommand.self, GenerateCommand.self, CheckCommand.self, LintCommand.self, ShowCommand.self,
      ExplainCommand.self, PrintCommand.self,
    ])

  /// Maps ArgumentParser's status for bad flags, 64, to 2.
  static func main() {
    exitOnInterrupt()
    do {
      // What CI runs, most of all: to find that there is nothing to parse would be a tenth of its time.
      if CommandLine.arguments.dropFirst() == ["check"] { return try CheckCommand.runPlain() }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let status = exitCode(for: error).rawValue
      let text = fullMessage(for: error)
      if status == 0 { Console.print(text) } else { Console.printError(text) }
      _exit(status == EX_USAGE ? ExitStatus.unusable.rawValue : status)
    }
  }

  /// Whoever started the program may have left the signal blocked, as threads of Dispatch have it.
  private static func exitOnInterrupt() {
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted) }
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    sigprocmask(SIG_UNBLOCK, &interrupt, nil)
  }
}
