/// The first line on a supervised process's stdin (wire-protocol P3). Members that it does not know are left alone, so
/// that a supervisor may be newer.
struct SupervisionLine {
  let token: String
  let nonce: String?
  let port: Int?
  let stateDirectory: String?

  /// The failure quotes nothing: the line holds the token.
  static func parse(_ line: [UInt8]) throws(ProcessFailure) -> SupervisionLine {
    guard let object = try? LocatedJSONParser.parse(line), let parsed = SupervisionLine(object) else {
      throw .configuration(
        #"--supervised: the first line on stdin has to be {"token":"…","nonce":"…","port":0,"state_dir":"…"}"#)
    }
    return parsed
  }

  /// Nil where a member has another type than it should.
  private init?(_ object: LocatedJSON) {
    guard let token = object["token"]?.text else { return nil }
    self.token = token
    nonce = object["nonce"]?.text
    port = object["port"]?.integer
    stateDirectory = object["state_dir"]?.text
    func isAbsent(_ name: String) -> Bool {
      guard let value = object[name]?.value else { return true }
      if case .null = value { return true } else { return false }
    }
    guard nonce != nil || isAbsent("nonce"), port != nil || isAbsent("port"),
      stateDirectory != nil || isAbsent("state_dir")
    else { return nil }
  }
}
