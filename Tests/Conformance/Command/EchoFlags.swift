import ArgumentParser
import ConformanceKit

/// Which echo server to judge, and how strictly.
struct EchoFlags: ParsableArguments {
  @Option(help: ArgumentHelp("Start a server with this command; ` --supervised` is appended.", valueName: "command"))
  var launch: String?

  @Option(help: ArgumentHelp("Judge a server that runs already: ws://127.0.0.1:9001.", valueName: "url"))
  var target: String?

  @Option(help: "Where the server upgrades.")
  var path = "/"

  @Flag(help: "Count what the RFC only recommends as a failure.")
  var strict = false

  @Flag(help: "Judge a target that is not on this machine.")
  var allowRemote = false

  @Option(help: "Multiply every upper deadline by this, on slow machines.")
  var patience = 1.0

  func validate() throws {
    guard (launch == nil) != (target == nil) else {
      throw ValidationError("Give either --launch 'COMMAND' or --target URL.")
    }
    guard path.hasPrefix("/"), path.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw ValidationError("--path begins with / and holds visible ASCII only.")
    }
    guard patience >= 1, patience <= 1000 else { throw ValidationError("--patience is a factor from 1 to 1000.") }
  }

  var options: RunOptions {
    var options = RunOptions(subject: launch.map { .launch($0) } ?? .target(url: target ?? "", tokenFile: nil))
    options.echoPath = path
    options.profile = .api
    options.isStrict = strict
    options.allowsRemote = allowRemote
    options.patience = patience
    return options
  }
}
