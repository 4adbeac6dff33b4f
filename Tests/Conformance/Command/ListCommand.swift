import ArgumentParser
import ConformanceKit

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the cases that a contract gives, with their profile and needs.")

  @OptionGroup var cases: CaseFlags

  @Option(help: ArgumentHelp("List the cases whose ids match; * stands for anything.", valueName: "glob"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Leave out the cases whose ids match.", valueName: "glob"))
  var skip: [String] = []

  func run() throws {
    let status = CaseListing.perform(
      contract: cases.contract, profile: try cases.judgedProfile, only: only, skip: skip, seed: cases.seed,
      console: Terminal.console)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
