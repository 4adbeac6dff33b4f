import FoundationEssentials

/// The first line on a supervised process's stdin (wire-protocol P3).
struct SupervisionLine: Decodable {
  let token: String
  let nonce: String?
  let port: Int?
  let stateDirectory: String?

  private enum CodingKeys: String, CodingKey {
    case token
    case nonce
    case port
    case stateDirectory = "state_dir"
  }

  /// The failure quotes nothing: the line holds the token.
  static func parse(_ line: [UInt8]) throws(ProcessFailure) -> SupervisionLine {
    do {
      return try JSONDecoder().decode(SupervisionLine.self, from: Data(line))
    } catch {
      throw .configuration(
        #"--supervised: the first line on stdin has to be {"token":"…","nonce":"…","port":0,"state_dir":"…"}"#)
    }
  }
}
