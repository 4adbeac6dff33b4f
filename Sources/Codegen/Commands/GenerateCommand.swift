import ArgumentParser

/// `codegen generate`
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Writes the generated files.",
    discussion: """
      Unchanged files are not touched. Files of the last run that are written no more are removed, unless a hand \
      edited them. Where the contract has errors no file is touched.
      """)

  @OptionGroup var options: PipelineOptions

  func run() throws {
    let result = try options.run()
    let summary = try options.attempt { () throws(FileFailure) in
      var reconciler = Reconciler(result.configuration)
      try reconciler.apply(result.output)
      return reconciler.summary
    }
    Console.print(summary)
  }
}
