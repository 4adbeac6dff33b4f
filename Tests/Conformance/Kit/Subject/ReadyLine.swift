import ContractModel

/// What a subject says on standard output once it serves (wire-protocol P4).
struct ReadyLine: Sendable, Equatable {
  let endpoint: HostPort
  let pid: Int64

  /// Reads the line that answers a handover with `nonce`; members that the clause does not name are passed over.
  static func parse(_ line: [UInt8], nonce: String) throws(ReadyLineFault) -> ReadyLine {
    guard let value = try? JSONText.parse(line), case .object = value else {
      throw .unreadable("it is no JSON object")
    }
    guard case .bool(true)? = value["ready"] else { throw .unreadable("`ready` is not true") }
    guard case .string(let given)? = value["nonce"] else { throw .unreadable("`nonce` is missing or no string") }
    guard given == nonce else { throw .foreignNonce(given) }
    guard case .integer(let pid)? = value["pid"], pid > 0 else { throw .unreadable("`pid` is no process id") }
    guard case .string(let url)? = value["url"], let endpoint = HostPort(url: url), endpoint.port > 0 else {
      throw .unreadable("`url` is not of the form http://127.0.0.1:5001")
    }
    guard endpoint.isLoopback else {
      throw .unreadable("`url` names \(endpoint.host), which is no loopback address (P1)")
    }
    return ReadyLine(endpoint: endpoint, pid: pid)
  }
}

enum ReadyLineFault: Error, Equatable {
  case unreadable(String)
  case foreignNonce(String)
}
