import Logging

/// What a bridge process was asked for, from all sources: flags win over the supervision line, that over the file.
struct ProcessSettings {
  let hosts: [String]
  let port: Int
  let stateDirectory: String
  let logLevel: Logger.Level
  let token: SessionToken
  let nonce: String

  init(
    flags: ProcessFlags, file: ConfigurationFile, supervision: SupervisionLine?, tokenFromFile: SessionToken?,
    defaultStateDirectory: String?
  ) throws(ProcessFailure) {
    hosts = try Self.hosts(flags.host.isEmpty ? file.hosts ?? ["127.0.0.1"] : flags.host)
    port = try Self.port(flags.port ?? supervision?.port ?? file.port ?? 5001)
    stateDirectory = try Self.stateDirectory(
      flags.stateDir ?? supervision?.stateDirectory ?? file.stateDirectory ?? defaultStateDirectory)
    logLevel = try Self.logLevel(flags.logLevel ?? file.logLevel ?? "info")
    token = try Self.token(supervision, tokenFromFile)
    nonce = try Self.nonce(supervision?.nonce)
  }

  static func hosts(_ hosts: [String]) throws(ProcessFailure) -> [String] {
    if let host = hosts.first(where: { !LoopbackAddress.isAllowed($0) }) {
      throw ProcessFailure(.notLoopback(host: host))
    }
    guard !hosts.isEmpty, Set(hosts).count == hosts.count else {
      throw .configuration("each host has to be given once")
    }
    return hosts
  }

  static func port(_ port: Int) throws(ProcessFailure) -> Int {
    guard (0...65_535).contains(port) else { throw .configuration("port \(port) is not between 0 and 65535") }
    return port
  }

  private static func stateDirectory(_ path: String?) throws(ProcessFailure) -> String {
    guard let path else {
      throw .configuration("there is no home folder to keep state in; name a folder with --state-dir")
    }
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .configuration("the state folder needs a path; name one with --state-dir")
    }
    return path
  }

  static func logLevel(_ name: String) throws(ProcessFailure) -> Logger.Level {
    guard let level = Logger.Level(rawValue: name) else {
      let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
      throw .configuration("the log level \"\(name)\" is not known; there are \(levels)")
    }
    return level
  }

  private static func token(
    _ supervision: SupervisionLine?, _ tokenFromFile: SessionToken?
  ) throws(ProcessFailure) -> SessionToken {
    guard let supervision else {
      guard let tokenFromFile else {
        throw .configuration("a session token is needed: give --supervised, --token-file or --new-token")
      }
      return tokenFromFile
    }
    guard let token = SessionToken(supervision.token) else {
      throw .configuration("--supervised: the token has to be 32 to 128 of A-Z a-z 0-9 _ -")
    }
    return token
  }

  /// It stands in a header field of every answer.
  private static func nonce(_ given: String?) throws(ProcessFailure) -> String {
    guard let given else { return SessionToken.randomText(count: 22) }
    guard (1...128).contains(given.utf8.count), given.utf8.allSatisfy(SessionToken.isAllowed) else {
      throw .configuration("--supervised: the nonce has to be 1 to 128 of A-Z a-z 0-9 _ -")
    }
    return given
  }
}
