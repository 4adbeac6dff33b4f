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

  @Option(
    help: ArgumentHelp("Cases that are known to fail, where no subject file lists them.", valueName: "file"))
  var knownFailing: String?

  @OptionGroup var flags: RunFlags

  @Option(help: "How many connections share the ordinary cases, 1 to 64.")
  var jobs = 4

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs is a number from 1 to 64.") }
    guard require == nil || require == "all" else { throw ValidationError("--require takes only `all`.") }
  }

  func run() throws {
    try Judgement.perform(junitFile: flags.junit) { () throws(RunEnd) in
      var options = try subject.options()
      options.isStrict = strict
      options.requiresAll = require != nil
      options.jobs = jobs
      flags.apply(to: &options)
      if let knownFailing { try options.waive(knownFailing) }
      return options
    }
  }
}
