import ArgumentParser
import ConformanceKit

struct BrowserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browser",
    abstract: "Lets the pages of a real browser try to reach a bridge.",
    discussion: """
      Chromium opens pages of other origins, of another program of this machine and of names that were rebound to it; \
      each tries every endpoint and channel by every means that it has. Exit status: 0 nothing got through, 1 something \
      did, 2 could not be tried.
      """)

  @Option(help: ArgumentHelp("Start a server with this command; ` --supervised` is appended.", valueName: "command"))
  var launch: String

  @Option(help: ArgumentHelp("Chromium, or a browser made from it that takes its flags.", valueName: "command"))
  var browser = "chromium"

  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  @Option(help: "Multiply every upper deadline by this, on slow machines.")
  var patience = 1.0

  func validate() throws {
    guard patience >= 1, patience <= 1000 else { throw ValidationError("--patience is a factor from 1 to 1000.") }
  }

  func run() throws {
    var options = BrowserOptions(launch: launch)
    options.browser = browser
    options.contract = contract
    options.patience = patience
    let run = BrowserRun(options, console: Terminal.console)
    Judgement.watch { run.interrupt() }
    let status = run.perform()
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}
