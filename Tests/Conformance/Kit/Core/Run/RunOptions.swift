/// What a person asks of `conformance run`.
public struct RunOptions: Sendable {
  public enum Subject: Sendable, Hashable {
    /// A command that starts a server; ` --supervised` is appended to it (wire-protocol P3).
    case launch(String)
    /// A server that runs already: `http://127.0.0.1:5001`, and the file that holds its token.
    case target(url: String, tokenFile: String?)
  }

  public var subject: Subject
  /// The path of `bridge.yaml`.
  public var contract = "contract/bridge.yaml"
  /// Where a WebSocket echo server upgrades that is judged by RFC 6455; nil judges by the contract.
  public var echoPath: String?
  public var profile = Profile.bridge
  /// Whether what was never proven makes the run red.
  public var isStrict = false
  public var grants: Set<Need> = []
  /// Whether what is not granted makes the run red.
  public var requiresAll = false
  /// Patterns of case ids, as in ``Glob``.
  public var only: [String] = []
  public var skip: [String] = []
  /// The id of the one case to replay and to show in full, whatever its verdict; `only` and `skip` don't count then.
  public var replayed: String?
  /// Workers for ordinary exchanges.
  public var jobs = 4
  public var seed: UInt64 = 1
  /// What upper deadlines are multiplied by; at least 1.
  public var patience = 1.0
  public var junitFile: String?
  public var logFile: String?
  public var allowsRemote = false
  /// The authority to send in `Host`, where it is not that of the target.
  public var authority: String?

  public init(subject: Subject) { self.subject = subject }
}
