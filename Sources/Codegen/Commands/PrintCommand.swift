import ArgumentParser

/// `codegen print contract-schema`
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Prints what follows from the language: the editors' schema, its reference, the lint rules.")

  @Argument(help: "contract-schema, language-reference or lint-rules.")
  var page: PrintedPage

  @Option(help: "The file to write to; stdout without it.")
  var output: String?

  func run() throws {
    guard let output else { return Console.print(page.text) }
    do { try Disk.overwrite(output, with: Array(page.text.utf8)) } catch {
      Console.printError("error: \(error.description)")
      throw ExitStatus.unusable.code
    }
  }
}
