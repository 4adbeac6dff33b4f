import ArgumentParser
import ContractModel

/// `codegen explain unknown-type`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says what the id of a diagnostic means, with a bad and a good example.")

  @Argument(
    help: "The words in the brackets at the end of a diagnostic: unknown-type. Without it, all are listed.",
    completion: .custom { _, _, _ in DiagnosticRule.allCases.map(\.rawValue) })
  var id: String?

  func run() throws {
    guard let id else { return Console.print(ExplanationText.list) }
    guard let text = ExplanationText.of(id) else {
      throw ValidationError("there is no diagnostic `\(id)`; `codegen explain` lists all")
    }
    Console.print(text)
  }
}
