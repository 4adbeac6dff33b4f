import ArgumentParser

/// How and where a command writes what it found.
struct ReportOptions: ParsableArguments {
  @Option(help: "How findings are written: text, json, github, sarif or junit.")
  var format = ReportFormat.text

  @Option(help: "The file to write to; without it stdout, and in text also stderr.")
  var output: String?

  func print(_ report: Report) throws { try Self.print(report, as: format, to: output) }

  /// Writes the report, and ends the command by its status.
  static func print(_ report: Report, as format: ReportFormat = .text, to output: String? = nil) throws {
    if let output {
      do { try Disk.overwrite(output, with: format.bytes(of: report)) } catch {
        Console.printError("error: \(error.description)")
        throw ExitStatus.unusable.code
      }
    } else if format == .text {
      Console.printError(report.complaints(Console.errorStyle))
      Console.print(report.summary)
    } else {
      Console.print(String(decoding: format.bytes(of: report), as: UTF8.self))
    }
    // Whoever reads a file or a machine's format still sees why there is nothing in it.
    if let failure = report.failure, output != nil || format != .text { Console.printError("error: \(failure)") }
    if report.status != .clean { throw report.status.code }
  }
}
