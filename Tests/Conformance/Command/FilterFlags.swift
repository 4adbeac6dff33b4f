import ArgumentParser
import ConformanceKit

/// Which of the cases: the flags that runs and lists share.
struct FilterFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The cases whose ids match; * stands for anything.", valueName: "glob"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Leave out the cases whose ids match.", valueName: "glob"))
  var skip: [String] = []

  @Option(
    help: ArgumentHelp(
      "The cases with any of these tags, and without those behind a !: H2,H3,!slow. Of several --tags all must hold.",
      valueName: "tags"))
  var tags: [String] = []

  var listed: CaseListing.Filters {
    var filters = CaseListing.Filters()
    filters.only = only
    filters.skip = skip
    filters.tags = tags
    return filters
  }
}

/// Which cases run, and where it is written down.
struct RunFlags: ParsableArguments {
  @OptionGroup var filters: FilterFlags

  @Option(
    help: ArgumentHelp(
      "Run only what failed in the run that wrote this log; give that run's other flags again.", valueName: "file"))
  var rerunFailed: String?

  @Option(help: ArgumentHelp("Write a JUnit report.", valueName: "file"))
  var junit: String?

  @Option(help: ArgumentHelp("Write one JSON object a line for every verdict.", valueName: "file"))
  var log: String?

  func apply(to options: inout RunOptions) {
    options.only = filters.only
    options.skip = filters.skip
    options.tags = filters.tags
    options.rerunFile = rerunFailed
    options.junitFile = junit
    options.logFile = log
  }
}
