/// What the answer to a request must be, on top of what every answer must be.
struct AnswerExpectation: Sendable {
  indirect enum Verdict: Sendable {
    /// 200 with a valid body, or any error that the endpoint declares.
    case accepted(endpoint: String)
    /// 200 with a valid body.
    case success(endpoint: String)
    /// Exactly this error; nil violations are not looked at, an empty list means that none may stand there.
    case rejected(status: Int, code: String, violations: [ExpectedViolation]?)
    /// This status, without content.
    case empty(status: Int)
    /// As the endpoint's GET, without content (H10).
    case head(endpoint: String)
    /// One of these statuses, whatever the content.
    case status([Int])
    case anyOf([Verdict])
  }

  enum FieldRule: Sendable {
    case equals(String)
    case absent
  }

  var verdict: Verdict
  /// Response fields by name.
  var fields: [(name: String, rule: FieldRule)] = []
  /// The trace id that the answer must carry; nil: any valid one.
  var traceID: String?
  /// Whether the connection must close after the answer.
  var closes = false

  init(_ verdict: Verdict) { self.verdict = verdict }

  static func accepted(_ endpoint: String) -> AnswerExpectation { .init(.accepted(endpoint: endpoint)) }
  static func success(_ endpoint: String) -> AnswerExpectation { .init(.success(endpoint: endpoint)) }
  static func rejected(_ status: Int, _ code: String, _ violations: [ExpectedViolation]? = nil) -> AnswerExpectation {
    .init(.rejected(status: status, code: code, violations: violations))
  }
  /// 405 with the methods that are allowed (H2 step 8).
  static func methodNotAllowed(allow: String) -> AnswerExpectation {
    rejected(405, "method_not_allowed").with("Allow", .equals(allow))
  }
  /// 204 to OPTIONS (H2 step 7).
  static func noContent(allow: String) -> AnswerExpectation {
    AnswerExpectation(.empty(status: 204)).with("Allow", .equals(allow))
  }

  func with(_ name: String, _ rule: FieldRule) -> AnswerExpectation {
    var copy = self
    copy.fields.append((name, rule))
    return copy
  }
  func traced(as traceID: String) -> AnswerExpectation {
    var copy = self
    copy.traceID = traceID
    return copy
  }
  func closing() -> AnswerExpectation {
    var copy = self
    copy.closes = true
    return copy
  }
}
