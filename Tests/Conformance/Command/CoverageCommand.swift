import ArgumentParser
import ConformanceKit

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Says which rules of contract and protocol a proof has proven.",
    discussion: "A rule is proven by a mutant that breaks it and a case that caught it. Exit status 1 below 98 %.")

  @Option(help: ArgumentHelp("The log of `conformance prove`.", valueName: "file"))
  var prove: String

  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  func run() throws {
    let status = CoverageListing.perform(contract: contract, log: prove, seed: 1, console: Terminal.console)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
