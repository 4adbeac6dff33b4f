import ArgumentParser
import ConformanceKit

struct VectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract: "Writes what every codec of a contract must do with exact bytes.",
    discussion: "For emitters and codecs of further languages: documents with verdict, violations and written bytes.")

  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  @Option(help: ArgumentHelp("Where to write; standard output if silent.", valueName: "file"))
  var output: String?

  func run() throws {
    let status = VectorListing.perform(contract: contract, output: output, console: Terminal.console)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
