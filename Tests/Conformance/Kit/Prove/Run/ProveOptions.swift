/// What a person asks of `conformance prove`.
public struct ProveOptions: Sendable {
  /// The command of a correct bridge.
  public var launch: String
  /// A command that lists lying bridges with `--list --json` and is one with a name behind it.
  public var lying: String?
  /// The path of `bridge.yaml`.
  public var contract = "contract/bridge.yaml"
  public var profile = Profile.hardened
  /// Patterns of mutant ids, as in ``Glob``; none: all.
  public var onlyMutants: [String] = []
  public var logFile: String?
  /// Mutants that are tried beside each other, each with a bridge of its own.
  public var jobs = 6
  public var seed: UInt64 = 1
  /// What upper deadlines are multiplied by; at least 1.
  public var patience = 1.0

  public init(launch: String) { self.launch = launch }
}
