import ArgumentParser

/// `codegen check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says whether the generated files are up to date, and writes nothing.",
    discussion: "Tells whether the contract, the generator or a hand made the difference.")

  @OptionGroup var options: PipelineOptions

  func run() throws {
    let result = try options.run()
    let drift = try options.attempt { () throws(FileFailure) in
      try Drift.find(result.output, result.configuration)
    }
    let report = DriftReport(drift: drift).text
    Console.print(report)
    if !drift.isClean { throw ExitStatus.findings.code }
    Console.print("codegen: the generated files are up to date")
  }
}
