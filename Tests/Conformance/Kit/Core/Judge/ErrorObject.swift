import ContractModel

/// The one form of every failure (wire-protocol H3).
struct ErrorObject: Sendable {
  let code: String
  let message: String
  let traceID: String
  /// Nil where there is no such member.
  let violations: [ExpectedViolation]?

  /// Reads `{"status":"error","error":{…}}`; throws what is missing, of another type or too much.
  init(_ document: WireValue) throws(CaseFailure) {
    try Self.members(of: document, named: "the error object", allowed: ["status", "error"])
    guard document["status"]?.text == "error", let error = document["error"] else {
      throw Self.wrong("is not {\"status\":\"error\",\"error\":{…}}")
    }
    try Self.members(of: error, named: "error", allowed: ["code", "message", "trace_id", "violations"])
    code = try Self.text("code", in: error)
    message = try Self.text("message", in: error)
    traceID = try Self.text("trace_id", in: error)
    violations = try error["violations"].map { value throws(CaseFailure) in try Self.violations(value) }
  }

  private static func violations(_ value: WireValue) throws(CaseFailure) -> [ExpectedViolation] {
    guard case .array(let items) = value else { throw wrong("has violations that are no array") }
    var violations: [ExpectedViolation] = []
    for item in items {
      try members(of: item, named: "a violation", allowed: ["in", "path", "rule", "message"])
      let place = try text("in", in: item)
      guard ["path", "query", "body"].contains(place) else { throw wrong("has a violation in no part of a request") }
      _ = try text("message", in: item)
      violations.append(
        ExpectedViolation(in: place, path: try text("path", in: item), rule: try text("rule", in: item)))
    }
    return violations
  }

  private static func text(_ name: String, in object: WireValue) throws(CaseFailure) -> String {
    guard let text = object[name]?.text else { throw wrong("has no text \(name)") }
    return text
  }

  private static func members(of value: WireValue, named name: String, allowed: [String]) throws(CaseFailure) {
    guard case .object(let members) = value else { throw wrong("is \(value.kindInWords) where \(name) is due") }
    for member in members where !allowed.contains(String(decoding: member.name, as: UTF8.self)) {
      let field = Transcript.shorten(member.name, to: 64)
      throw wrong("has the member \(field) that \(name) does not have")
    }
  }

  private static func wrong(_ what: String) -> CaseFailure {
    .general("answered with an error object that \(what)", "H3")
  }
}
