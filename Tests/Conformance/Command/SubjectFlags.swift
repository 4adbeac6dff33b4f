import ArgumentParser
import ConformanceKit

/// Whom to judge by what: the flags that `run` and `replay` share.
struct SubjectFlags: ParsableArguments {
  @Option(help: ArgumentHelp("Start a server with this command; ` --supervised` is appended.", valueName: "command"))
  var launch: String?

  @Option(help: ArgumentHelp("Judge a server that runs already: http://127.0.0.1:5001.", valueName: "url"))
  var target: String?

  @Option(help: ArgumentHelp("A file with the token of the target, alone on its line.", valueName: "file"))
  var tokenFile: String?

  @Option(help: ArgumentHelp("The authority to send in Host, for tunnels.", valueName: "host:port"))
  var authority: String?

  @Flag(help: "Judge a target that is not on this machine.")
  var allowRemote = false

  @Option(
    help: ArgumentHelp(
      "What cases on a target may need: writes, alone, slow, linux; --launch grants all.", valueName: "needs"))
  var grant: [String] = []

  @OptionGroup var cases: CaseFlags

  @Option(help: "Multiply every upper deadline by this, on slow machines.")
  var patience = 1.0

  func validate() throws {
    guard (launch == nil) != (target == nil) else {
      throw ValidationError("Give either --launch 'COMMAND' or --target URL --token-file FILE.")
    }
    guard launch == nil || tokenFile == nil && authority == nil else {
      throw ValidationError("--token-file and --authority belong to --target.")
    }
    guard patience >= 1, patience <= 1000 else { throw ValidationError("--patience is a factor from 1 to 1000.") }
    _ = try grants
  }

  /// The options of a run on that subject.
  func options() throws -> RunOptions {
    var options = RunOptions(subject: launch.map { .launch($0) } ?? .target(url: target ?? "", tokenFile: tokenFile))
    options.contract = cases.contract
    options.profile = try cases.judgedProfile
    options.seed = cases.seed
    options.grants = try grants
    options.allowsRemote = allowRemote
    options.authority = authority
    options.patience = patience
    return options
  }

  private var grants: Set<Need> {
    get throws {
      try grant.flatMap { $0.split(separator: ",") }.reduce(into: []) { needs, name in
        guard let need = Need(rawValue: String(name)) else {
          throw ValidationError("--grant \(name) is none of \(Need.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        needs.insert(need)
      }
    }
  }
}
