import Logging

/// What `--config` names: a JSON object with any of `host` (one or a list), `port`, `state_dir`, `log_level`
/// (wire-protocol P1).
struct ConfigurationFile: Equatable {
  private static let keys = ["host", "port", "state_dir", "log_level"]
  /// Bytes; four keys fit in many times over.
  private static let maxSize = 64 * 1024

  var hosts: [String]?
  var port: Int?
  var stateDirectory: String?
  var logLevel: String?

  init() {}

  /// Reads the file; a failure names it.
  static func read(_ path: String) throws(ProcessFailure) -> ConfigurationFile {
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(path: path, atMost: maxSize)
    } catch {
      switch error {
      case .unreadable(let reason): throw .configuration("--config: cannot read \(path): \(reason)")
      case .tooLarge:
        throw .configuration("--config: \(path) has more than 64 KiB; it has to be an object with four keys at most")
      }
    }
    return try parse(bytes, path: path)
  }

  /// Reads the file's text; a failure says the place and what to change.
  static func parse(_ bytes: [UInt8], path: String) throws(ProcessFailure) -> ConfigurationFile {
    do throws(LocatedJSONError) {
      return try ConfigurationFile(LocatedJSONParser.parse(bytes))
    } catch {
      throw .configuration("--config: \(path):\(error.place.line):\(error.place.column): \(error.message)")
    }
  }

  private init(_ document: LocatedJSON) throws(LocatedJSONError) {
    guard let members = document.members else {
      throw LocatedJSONError(
        message: #"the file has to hold an object, as in {"port": 5001}"#, place: document.place)
    }
    for member in members {
      switch member.name {
      case "host": hosts = try Self.hosts(member.value)
      case "port": port = try Self.port(member.value)
      case "state_dir": stateDirectory = try Self.text(member.value, of: "state_dir")
      case "log_level": logLevel = try Self.logLevel(member.value)
      default:
        throw LocatedJSONError(
          message:
            "the key \"\(member.name)\" is not known to this version, which knows \(Self.keys.joined(separator: ", "));"
            + " mend its name or remove it", place: member.place)
      }
    }
  }

  // MARK: The keys

  private static func hosts(_ value: LocatedJSON) throws(LocatedJSONError) -> [String] {
    let items: [LocatedJSON]
    if case .list(let list) = value.value { items = list } else { items = [value] }
    let hosts = items.compactMap(\.text)
    guard hosts.count == items.count else {
      throw LocatedJSONError(
        message: #"host has to be a text or a list of texts, as in "127.0.0.1""#, place: value.place)
    }
    return try located(value) { () throws(ProcessFailure) in try ProcessSettings.hosts(hosts) }
  }

  private static func port(_ value: LocatedJSON) throws(LocatedJSONError) -> Int {
    guard let port = value.integer else {
      throw LocatedJSONError(message: "port has to be a whole number, as in 5001", place: value.place)
    }
    return try located(value) { () throws(ProcessFailure) in try ProcessSettings.port(port) }
  }

  private static func logLevel(_ value: LocatedJSON) throws(LocatedJSONError) -> String {
    let name = try text(value, of: "log_level")
    return try located(value) { () throws(ProcessFailure) in try ProcessSettings.logLevel(name).rawValue }
  }

  private static func text(_ value: LocatedJSON, of key: String) throws(LocatedJSONError) -> String {
    guard let text = value.text else {
      throw LocatedJSONError(message: "\(key) has to be a text in quotes", place: value.place)
    }
    return text
  }

  private static func located<Value>(
    _ value: LocatedJSON, _ check: () throws(ProcessFailure) -> Value
  ) throws(LocatedJSONError) -> Value {
    do throws(ProcessFailure) {
      return try check()
    } catch {
      throw LocatedJSONError(message: error.message, place: value.place)
    }
  }
}
