import ArgumentParser
import ConformanceKit

/// Whom to judge by what: the flags that `run` and `replay` share.
struct SubjectFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file that says profile, how to launch or where, and what is excused; flags may add to it.", valueName: "file"))
  var subject: String?

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
    guard subject != nil || launch != nil || target != nil else {
      throw ValidationError("Give --launch 'COMMAND', --target URL --token-file FILE, or --subject FILE.")
    }
    guard patience >= 1, patience <= 1000 else { throw ValidationError("--patience is a factor from 1 to 1000.") }
    for name in grant.flatMap(Self.words) where Need(rawValue: name) == nil {
      throw ValidationError("--grant \(name) is none of \(Need.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  /// The options of a run on that subject.
  func options() throws(RunEnd) -> RunOptions {
    var choice = SubjectChoice()
    choice.profile = cases.profile
    choice.launch = launch
    choice.target = target
    choice.tokenFile = tokenFile
    var options = try choice.options(with: try subject.map(SubjectFile.read))
    options.contract = cases.contract
    options.seed = cases.seed
    options.grants = Set(grant.flatMap(Self.words).compactMap(Need.init))
    options.allowsRemote = allowRemote
    if authority != nil, case .launch = options.subject { throw RunEnd("--authority belongs to --target") }
    options.authority = authority
    options.patience = patience
    return options
  }

  private static func words(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }
}
