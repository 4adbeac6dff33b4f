/// All that a run writes: to the console, to the JUnit file and to the log. Nothing leaves it with the token in it.
struct Reports {
  private let log: RunLog?
  let line: ProgressLine?
  private let junit: OutputFile?
  private let console: Console
  private let redactor: Redactor

  /// - Parameter cases: How many will be judged.
  init(_ options: RunOptions, _ console: Console, _ redactor: Redactor, cases: Int) throws(RunEnd) {
    junit = try options.junitFile.map { path throws(RunEnd) in try OutputFile(path) }
    log = try options.logFile.map { path throws(RunEnd) in RunLog(try OutputFile(path), redactor) }
    line = ProgressLine(total: cases, console)
    self.console = console
    self.redactor = redactor
  }

  func begin(_ summary: RunSummary) throws(RunEnd) {
    // What stands in the file if the process is ended before the run is.
    try junit?.replace(with: redactor.redact(JUnitReport.refusal(RunEnd("the run was broken off"))))
    try log?.begin(summary)
    console.say(redactor.redact(ConsoleReport(summary, isColoured: console.isColoured).header))
  }

  /// The console comes last and tells a file that could not be written: what it ends with is the exit status.
  func finish(_ summary: inout RunSummary) {
    do throws(RunEnd) {
      try log?.finish(summary)
    } catch { summary.end = summary.end ?? error }
    do throws(RunEnd) {
      try junit?.replace(with: redactor.redact(JUnitReport.render(summary)))
    } catch { summary.end = summary.end ?? error }
    console.say(redactor.redact(ConsoleReport(summary, isColoured: console.isColoured).conclusion))
  }
}
