import ArgumentParser
import ContractModel

/// What all commands that read a contract have in common.
struct PipelineOptions: ParsableArguments {
  @Option(help: "Says where the contract is, and what is written where.", completion: .file(extensions: ["yaml"]))
  var config = Self.usualConfig

  private static let usualConfig = "codegen.yaml"

  var pipeline: Pipeline { Self.pipeline(config) }

  static func pipeline(_ config: String = usualConfig) -> Pipeline {
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
    do { return try body() } catch { throw Self.report(Pipeline.Stop(error)) }
  }

  static func report(_ stop: Pipeline.Stop) -> ExitCode {
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
    Console.printError(DiagnosticRenderer(style: Console.errorStyle).render(diagnostics))
  }
}
