import ArgumentParser
import ConformanceKit

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Runs one case again and shows all of it.")

  @Argument(help: "The id of the case, as a failure prints it.")
  var id: String

  @OptionGroup var subject: SubjectFlags

  func run() throws {
    try Judgement.perform { () throws(RunEnd) in
      var options = try subject.options()
      options.replayed = id
      return options
    }
  }
}
