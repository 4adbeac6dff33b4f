import ArgumentParser
import ConformanceKit

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what a case is about: what it sends, what is right, and why.",
    discussion: "A family (`auth`) and a clause of the wire protocol (`H2`) are explained too.")

  @Argument(help: "The id of a case, as a failure prints it; or the name of a family, or a clause.")
  var name: String

  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  @Option(help: "What chosen values follow from; the same seed sends the same bytes.")
  var seed: UInt64 = 1

  func run() throws {
    let status = Explanation.perform(name, contract: contract, seed: seed, console: Terminal.console)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
