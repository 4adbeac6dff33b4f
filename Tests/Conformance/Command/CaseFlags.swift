import ArgumentParser
import ConformanceKit

/// Which cases there are: the flags that all commands share.
struct CaseFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The contract's entry.", valueName: "file"))
  var contract = "contract/bridge.yaml"

  @Option(
    help: "How much the subject claims: api, bridge, http1 or hardened. (default: bridge)",
    transform: { name in
      guard let profile = Profile(name: name) else {
        throw ValidationError("--profile \(name) is none of api, bridge, http1, hardened.")
      }
      return profile
    })
  var profile: Profile?

  @Option(help: "What chosen values follow from; the same seed sends the same bytes.")
  var seed: UInt64 = 1
}
