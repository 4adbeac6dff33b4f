import FoundationEssentials

/// What `--config` names: a JSON object with any of `host` (one or a list), `port`, `state_dir`, `log_level`
/// (wire-protocol P1).
struct ConfigurationFile: Decodable, Equatable {
  var hosts: [String]?
  var port: Int?
  var stateDirectory: String?
  var logLevel: String?

  private struct Key: CodingKey {
    static let known = ["host", "port", "state_dir", "log_level"]

    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init() {}

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    if let unknown = values.allKeys.map(\.stringValue).sorted().first(where: { !Key.known.contains($0) }) {
      throw ProcessFailure.configuration(
        "the key \"\(unknown)\" is not known; there are \(Key.known.joined(separator: ", "))")
    }
    let host = Key(stringValue: "host")
    hosts = try? values.decode([String].self, forKey: host)
    if hosts == nil, values.contains(host) { hosts = [try values.decode(String.self, forKey: host)] }
    port = try values.decodeIfPresent(Int.self, forKey: Key(stringValue: "port"))
    stateDirectory = try values.decodeIfPresent(String.self, forKey: Key(stringValue: "state_dir"))
    logLevel = try values.decodeIfPresent(String.self, forKey: Key(stringValue: "log_level"))
  }

  static func parse(_ bytes: [UInt8]) throws(ProcessFailure) -> ConfigurationFile {
    do {
      return try JSONDecoder().decode(ConfigurationFile.self, from: Data(bytes))
    } catch let failure as ProcessFailure {
      throw .configuration("--config: \(failure.message)")
    } catch {
      throw .configuration(
        "--config: the file has to be a JSON object with host, state_dir and log_level as text, port as a number")
    }
  }
}
