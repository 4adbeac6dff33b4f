import ArgumentParser
import ContractModel

/// `codegen lint`
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Says where a contract that holds could be a better one.",
    discussion: """
      `codegen explain ID` tells what a rule asks for and why. Where a contract has a reason to break a rule, it says \
      so in place: `allow: { ID: the reason }`.
      """)

  @OptionGroup var options: PipelineOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws { try reporting.print(report()) }

  private func report() -> Report {
    do throws(Pipeline.Stop) {
      let (_, contract, warnings) = try options.pipeline.read()
      let findings = warnings + Linter.findings(in: contract)
      let count = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
      return Report(
        "lint", findings.isEmpty ? .clean : .findings, findings: findings,
        summary: findings.isEmpty ? "codegen: nothing to say about the contract" : "codegen: \(count)")
    } catch {
      return Report("lint", stop: error)
    }
  }
}
