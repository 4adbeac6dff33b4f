import ArgumentParser
import ConformanceKit

struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "Prints every family of cases as a page in Markdown.")

  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  func run() throws {
    let status = Catalogue.perform(contract: contract, console: Terminal.console)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
