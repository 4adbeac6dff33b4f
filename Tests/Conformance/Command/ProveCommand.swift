import ArgumentParser
import ConformanceKit

struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Shows that the cases fail where a server is wrong: by mutants of a correct one.",
    discussion: """
      A proxy between the kit and a correct bridge changes one thing at a time, and lying bridges have one part replaced. \
      Each mutant must be caught by the cases that it touches. Exit status: 0 proven, 1 not, 2 could not be tried.
      """)

  @Option(
    help: ArgumentHelp("Start a correct server with this command; ` --supervised` is appended.", valueName: "command"))
  var launch: String

  @Option(help: ArgumentHelp("A command that lists lying bridges with --list --json.", valueName: "command"))
  var lying: String?

  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  @Option(help: "By the cases of which profile: api, bridge, http1 or hardened.")
  var profile = "hardened"

  @Option(help: ArgumentHelp("Try the mutants whose ids match; * stands for anything.", valueName: "glob"))
  var onlyMutants: [String] = []

  @Option(help: ArgumentHelp("Write one JSON object a line for every mutant.", valueName: "file"))
  var log: String?

  @Option(help: "How many mutants are tried beside each other, 1 to 16.")
  var jobs = 6

  @Option(help: "Multiply every upper deadline by this, on slow machines.")
  var patience = 1.0

  func validate() throws {
    guard Profile(name: profile) != nil else {
      throw ValidationError("--profile \(profile) is none of api, bridge, http1, hardened.")
    }
    guard (1...16).contains(jobs) else { throw ValidationError("--jobs is a number from 1 to 16.") }
    guard patience >= 1, patience <= 1000 else { throw ValidationError("--patience is a factor from 1 to 1000.") }
  }

  func run() throws {
    var options = ProveOptions(launch: launch)
    options.lying = lying
    options.contract = contract
    options.profile = Profile(name: profile) ?? options.profile
    options.onlyMutants = onlyMutants
    options.logFile = log
    options.jobs = jobs
    options.patience = patience
    let run = ProveRun(options, console: Terminal.console)
    Judgement.watch { run.interrupt() }
    let status = run.perform()
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
