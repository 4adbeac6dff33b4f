import ArgumentParser
import ContractModel

/// What all commands that read a contract have in common.
struct PipelineOptions: ParsableArguments {
  @Option(help: "Says where the contract is, and what is written where.")
  var config = "codegen.yaml"

  var pipeline: Pipeline {
    Pipeline(configurationPath: config, runtime: .beside(executable: ExecutablePath.current))
  }

  /// Runs the stages up to the output. Diagnostics go to stderr; what stops the run becomes an exit status.
  func run() throws -> Pipeline.Result {
    do {
      let result = try pipeline.run()
      Self.show(result.warnings)
      return result
    } catch {
      throw Self.report(error)
    }
  }

  /// Runs what reads or writes the output, with its failures as an exit status.
  func attempt<Value>(_ body: () throws(FileFailure) -> Value) throws -> Value {
    do { return try body() } catch { throw Self.report(.broken(error.description)) }
  }

  private static func report(_ stop: Pipeline.Stop) -> ExitCode {
    switch stop {
    case .diagnostics(let diagnostics):
      show(diagnostics)
      return ExitStatus.findings.code
    case .unreadable(let reason):
      Console.printError("error: \(reason)")
      return ExitStatus.unusable.code
    case .broken(let reason):
      Console.printError("error: \(reason)")
      return ExitStatus.internalError.code
    }
  }

  private static func show(_ diagnostics: [Diagnostic]) {
    Console.printError(DiagnosticRenderer().render(diagnostics))
  }
}
