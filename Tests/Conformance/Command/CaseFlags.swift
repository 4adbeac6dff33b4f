import ArgumentParser
import ConformanceKit

/// Which cases there are: the flags that all commands share.
struct CaseFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  @Option(help: "How much the subject claims: api, bridge, http1 or hardened.")
  var profile = "bridge"

  @Option(help: "What chosen values follow from; the same seed sends the same bytes.")
  var seed: UInt64 = 1

  func validate() throws { _ = try judgedProfile }

  var judgedProfile: Profile {
    get throws {
      guard let known = Profile(name: profile) else {
        throw ValidationError("--profile \(profile) is none of api, bridge, http1, hardened.")
      }
      return known
    }
  }
}
