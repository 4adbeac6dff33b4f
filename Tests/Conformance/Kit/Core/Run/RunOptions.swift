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
  /// Tags of cases, as in ``TagFilter``.
  public var tags: [String] = []
  /// The log of an earlier run whose failures are to run again, and nothing else.
  public var rerunFile: String?
  /// The id of the one case to replay and to show in full, whatever its verdict; filters don't count then.
  public var replayed: String?
  public var waivers = Waivers()
  /// The day by which waivers expire.
  public var today = CalendarDate.today
  /// What said part of this.
  public internal(set) var file: SubjectFile?
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

extension RunOptions {
  /// Takes the known failures of another file; throws where the subject file has waivers too: all stand in one file.
  public mutating func waive(_ path: String) throws(RunEnd) {
    if let file, !waivers.isEmpty {
      throw RunEnd("\(file.path) has waivers, and --known-failing names \(path): put all of them into one file")
    }
    waivers = try SubjectFile.readKnownFailing(path)
  }
}
