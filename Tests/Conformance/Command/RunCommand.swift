import ArgumentParser
import ConformanceKit

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Judges a server by every case that its contract gives.")

  @OptionGroup var subject: SubjectFlags

  @Flag(help: "Count what was never proven as a failure.")
  var strict = false

  @Option(help: ArgumentHelp("`all`: count cases that are not granted as failures.", valueName: "all"))
  var require: String?

  @Option(help: ArgumentHelp("Run the cases whose ids match; * stands for anything.", valueName: "glob"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Leave out the cases whose ids match.", valueName: "glob"))
  var skip: [String] = []

  @Option(help: "How many connections share the ordinary cases, 1 to 64.")
  var jobs = 4

  @Option(help: ArgumentHelp("Write a JUnit report.", valueName: "file"))
  var junit: String?

  @Option(help: ArgumentHelp("Write one JSON object a line for every verdict.", valueName: "file"))
  var log: String?

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs is a number from 1 to 64.") }
    guard require == nil || require == "all" else { throw ValidationError("--require takes only `all`.") }
  }

  func run() throws {
    var options = try subject.options()
    options.isStrict = strict
    options.requiresAll = require != nil
    options.only = only
    options.skip = skip
    options.jobs = jobs
    options.junitFile = junit
    options.logFile = log
    try Judgement.perform(options)
  }
}
