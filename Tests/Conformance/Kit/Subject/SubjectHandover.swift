import ContractModel

/// What a supervised subject is told on the first line of its standard input (wire-protocol P3).
struct SubjectHandover: Sendable {
  var token: String
  var nonce: String
  /// 0 lets the subject choose a free port.
  var port: UInt16 = 0
  var stateDirectory: String

  /// The JSON object and the LF that ends it.
  var line: [UInt8] {
    let members: [JSONValue.Member] = [
      .init("token", .string(token)), .init("nonce", .string(nonce)), .init("port", .integer(Int64(port))),
      .init("state_dir", .string(stateDirectory)),
    ]
    return JSONText.write(.object(members)) + [0x0A]
  }
}
