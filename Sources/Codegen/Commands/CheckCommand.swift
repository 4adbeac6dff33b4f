import ArgumentParser

/// `codegen check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says whether the generated files are up to date, and writes nothing.",
    discussion: "Tells whether the contract, the generator or a hand made the difference.")

  @OptionGroup var options: PipelineOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws { try reporting.print(Self.report(options.pipeline)) }

  /// `codegen check` without a flag.
  static func runPlain() throws { try ReportOptions.print(report(PipelineOptions.pipeline())) }

  private static func report(_ pipeline: Pipeline) -> Report {
    do throws(Pipeline.Stop) {
      let result = try pipeline.run()
      let drift: Drift
      do { drift = try Drift.find(result.output, result.configuration) } catch { throw Pipeline.Stop(error) }
      let upToDate = drift.isClean ? "codegen: the generated files are up to date" : ""
      return Report(
        "check", drift.isClean ? .clean : .findings, findings: result.warnings,
        drift: drift.diagnostics(of: result.contract, in: result.configuration),
        summary: [DriftReport(drift: drift).text, upToDate].filter { !$0.isEmpty }.joined(separator: "\n"))
    } catch {
      return Report("check", stop: error)
    }
  }
}
