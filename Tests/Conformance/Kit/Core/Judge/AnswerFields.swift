/// The fields that answers owe by their status and the rung of the run (wire-protocol H7, H8, H11, H2, C1).
struct AnswerFields {
  private static let fixed = [
    ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
  /// What a host's own parser may answer before the guard is asked; below `http1` nothing is owed of it.
  private static let hostStatuses: Set<Int> = [400, 408, 414, 431, 501, 505]

  private let profile: Profile

  init(_ profile: Profile) { self.profile = profile }

  func check(_ answer: HTTPResponse, to request: RequestRecipe) throws(CaseFailure) {
    let isHosts = request.endpoint == nil && Self.hostStatuses.contains(answer.status)
    guard profile >= .http1 || !isHosts, profile >= .bridge || request.endpoint != nil else { return }
    let traces = answer.values("X-Trace-Id")
    guard traces.count == 1, TraceID.isValid(traces[0]) else {
      throw .general("sent \(Self.words(traces, "X-Trace-Id")) where one valid trace id is due", "H8")
    }
    guard answer.status != 503 || !answer.values("Retry-After").isEmpty else {
      throw .general("answered 503 without Retry-After", "H11")
    }
    if profile >= .bridge { try checkBridge(answer) }
  }

  private func checkBridge(_ answer: HTTPResponse) throws(CaseFailure) {
    for (name, due) in Self.fixed { try check(answer, name, is: due) }
    if !answer.body.isEmpty { try check(answer, "Content-Type", is: "application/json") }
    try check(answer, "Date", as: "an IMF-fixdate", Self.isDate)
    try check(answer, "X-Contract", as: "a version and a fingerprint", Self.isContract)
    try check(answer, "X-Bridge-Instance", as: "the nonce of the instance") { !$0.isEmpty }
    if let field = answer.fields.first(where: { $0.name.lowercased().hasPrefix("access-control-") }) {
      throw .general("sent \(Transcript.shorten(field.name, to: 64))", "H7")
    }
    try checkByStatus(answer)
  }

  private func checkByStatus(_ answer: HTTPResponse) throws(CaseFailure) {
    switch answer.status {
    case 401: try check(answer, "WWW-Authenticate", is: "Bearer", clause: "H2 step 9")
    case 405: try check(answer, "Allow", as: "the methods that are allowed", clause: "H2 step 8") { !$0.isEmpty }
    case 426:
      try check(answer, "Upgrade", is: "websocket", clause: "C1")
      try check(answer, "Sec-WebSocket-Version", is: "13", clause: "C1")
    default: break
    }
  }

  private func check(_ answer: HTTPResponse, _ name: String, is due: String, clause: String = "H7")
    throws(CaseFailure)
  {
    let values = answer.values(name)
    guard values == [due] else {
      throw .general("sent \(Self.words(values, name)) where \(name): \(due) is due", clause)
    }
  }

  private func check(
    _ answer: HTTPResponse, _ name: String, as due: String, clause: String = "H7", _ isRight: (String) -> Bool
  ) throws(CaseFailure) {
    let values = answer.values(name)
    guard values.count == 1, isRight(values[0]) else {
      throw .general("sent \(Self.words(values, name)) where \(due) is due", clause)
    }
  }

  private static func words(_ values: [String], _ name: String) -> String {
    values.isEmpty ? "no \(name)" : "\(name): \(Transcript.shorten(values.joined(separator: " | "), to: 100))"
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 section 5.6.7), by its form.
  static func isDate(_ text: String) -> Bool {
    let form = Array("aaa, dd aaa dddd dd:dd:dd GMT".utf8)
    let bytes = Array(text.utf8)
    return bytes.count == form.count
      && zip(bytes, form).allSatisfy { byte, due in
        switch due {
        case 0x61: (0x61...0x7A).contains(byte | 0x20)
        case 0x64: (0x30...0x39).contains(byte)
        default: byte == due
        }
      }
  }

  /// `1.4.0+196a6fedfc19cb73`
  static func isContract(_ text: String) -> Bool {
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 16 else { return false }
    let isHex = parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return isHex && numbers.count == 3 && numbers.allSatisfy { !$0.isEmpty && Int($0) != nil }
  }
}
