import ArgumentParser
import ConformanceKit

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the cases that a contract gives, with their profile, needs and tags.")

  @OptionGroup var cases: CaseFlags

  @OptionGroup var filters: FilterFlags

  func run() throws {
    let status = CaseListing.perform(
      contract: cases.contract, profile: cases.profile ?? .bridge, filters.listed, seed: cases.seed,
      console: Terminal.console)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
