import ArgumentParser
import ContractModel

/// `codegen show process_clipboard`
struct ShowCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Says all that the contract says of a name.",
    discussion: """
      What it is, where it is defined and used, how it goes over the wire, with a sample, and what each language calls it.
      """)

  @Argument(
    help: "A type, endpoint, error, channel, event or scenario, in any case. Without it, all are listed.",
    completion: .custom { words, _, _ in ContractNames.all(for: words) })
  var name: String?

  @Option(help: "How it is written.")
  var format = Format.text

  @OptionGroup var options: PipelineOptions

  func run() throws {
    let (configuration, contract) = try read()
    guard let name else { return Console.print(CardText.list(contract.items)) }
    let items = contract.items(named: name)
    guard !items.isEmpty else { throw Self.unknown(name, contract) }
    let maker = CardMaker(configuration, contract)
    let cards = items.map(maker.card)
    switch format {
    case .text: Console.print(CardText(style: Console.style).text(of: cards))
    case .json: Console.print(CardJSON.text(of: cards))
    }
  }

  /// The warnings are for `check` to tell.
  private func read() throws -> (CodegenConfiguration, Contract) {
    do {
      let (configuration, contract, _) = try options.pipeline.read()
      return (configuration, contract)
    } catch {
      throw PipelineOptions.report(error)
    }
  }

  private static func unknown(_ name: String, _ contract: Contract) -> ExitCode {
    let hint = DidYouMean.help(for: name, in: contract.items.map(\.name)) ?? "`codegen show` lists all names"
    return Console.refuse("the contract has nothing called `\(name)`; \(hint)")
  }
}
