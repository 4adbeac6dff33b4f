import Testing

@testable import ConformanceKit

/// One door: an answer to a greeting, an expectation, and what the finding says; nil where there is none.
private func check(
  _ status: Int, _ body: String, _ expectation: AnswerExpectation, profile: Profile = .bridge,
  replacing: [String: String?] = [:], adding: [(String, String)] = [], says part: String?,
  at place: SourceLocation = #_sourceLocation
) throws {
  let answer = try CoreFixture.answer(status, body, replacing: replacing, adding: adding)
  let request = RequestRecipe(calling: try CoreFixture.greet(), body: BodyRecipe("{}"))
  let outcome = try CoreFixture.judge(profile: profile).judge(answer, to: request, expecting: expectation)
  switch (outcome, part) {
  case (.pass, nil): break
  case (.pass, let part?): Issue.record("passed, where \(part) is due", sourceLocation: place)
  case (.fail(let finding), let part):
    #expect(part.map(finding.deed.contains) == true, "\(finding.deed)", sourceLocation: place)
  }
}

@Suite("Judging an answer")
struct CoreAnswerJudgeTests {
  private let fault = "[{\"in\":\"body\",\"path\":\"/name\",\"rule\":\"max_length\",\"message\":\"m\"}]"

  @Test("a valid success is accepted")
  func success() throws {
    try check(200, CoreFixture.greeting, .accepted("greet"), says: nil)
    try check(200, CoreFixture.greeting, .success("greet"), says: nil)
  }

  @Test("a success where a rejection is due is told with what was due")
  func taken() throws {
    try check(
      200, CoreFixture.greeting,
      .rejected(422, "validation_failed", [ExpectedViolation(path: "/name", rule: "max_length")]),
      says: "answered 200 where 422 validation_failed (/name max_length) is due")
  }

  @Test("the same violations are the same rejection, others are not")
  func violations() throws {
    let body = CoreFixture.error("validation_failed", violations: fault)
    let right = [ExpectedViolation(path: "/name", rule: "max_length")]
    try check(422, body, .rejected(422, "validation_failed", right), says: nil)
    try check(
      422, body, .rejected(422, "validation_failed", [ExpectedViolation(path: "/name", rule: "type")]),
      says: "(/name max_length) where 422 validation_failed (/name type) is due")
    try check(422, body, .rejected(422, "validation_failed", right + right), says: "is due")
  }

  @Test("an error that is always there is no answer to an accepted request")
  func builtInError() throws {
    try check(
      500, CoreFixture.error("internal_error"), .accepted("greet"),
      says: "answered 500 internal_error where 200 is due")
  }

  @Test("a code must be the contract's and have its status")
  func codes() throws {
    try check(400, CoreFixture.error("odd"), .rejected(400, "malformed_json"), says: "does not declare")
    try check(400, CoreFixture.error("not_found"), .rejected(400, "malformed_json"), says: "not_found with status 400")
    try check(
      400, CoreFixture.error("bad_request"), .rejected(400, "malformed_json"), says: "400 malformed_json is due")
  }

  @Test("an error object has its members and no others")
  func errorObject() throws {
    let due = AnswerExpectation.rejected(400, "malformed_json")
    try check(400, "<html>", due, says: "no JSON")
    try check(400, "{\"status\":\"error\"}", due, says: "error object")
    try check(400, CoreFixture.error("malformed_json", violations: "[]"), due, says: "listed violations")
    let other = CoreFixture.error("malformed_json", traceID: "00000000000000000000000000000001")
    try check(400, other, due, says: "differs from X-Trace-Id")
  }

  @Test("a success is held against the response's type, undeclared fields included")
  func responses() throws {
    try check(200, "{\"status\":\"ok\"}", .accepted("greet"), says: "/greeting")
    try check(200, "{\"status\":\"ok\",\"greeting\":1}", .accepted("greet"), says: "a number at /greeting")
    try check(
      200, "{\"status\":\"ok\",\"greeting\":\"a\",\"more\":1}", .accepted("greet"), says: "the answer of greet")
    try check(200, "{\"greeting\":\"a\"}", .accepted("greet"), says: "without \"status\":\"ok\"")
    try check(201, CoreFixture.greeting, .accepted("greet"), says: "answered 201 where 200 is due")
  }

  @Test("the fields of wire-protocol H7 and H8 are owed from profile bridge on")
  func fields() throws {
    for (name, _) in CoreFixture.fields {
      try check(200, CoreFixture.greeting, .accepted("greet"), replacing: [name: nil], says: name)
      let expected: String? = name == "X-Trace-Id" ? name : nil
      try check(200, CoreFixture.greeting, .accepted("greet"), profile: .api, replacing: [name: nil], says: expected)
    }
  }

  @Test("fields with other values than theirs are told")
  func fieldValues() throws {
    let wrong = [
      "Cache-Control": "no-cache", "Date": "yesterday", "X-Contract": "1.0.0", "X-Trace-Id": "0",
      "Content-Type": "text/json",
    ]
    for (name, value) in wrong {
      try check(200, CoreFixture.greeting, .accepted("greet"), replacing: [name: value], says: "\(name): \(value)")
    }
    try check(
      200, CoreFixture.greeting, .accepted("greet"), adding: [("Access-Control-Allow-Origin", "*")],
      says: "Access-Control-Allow-Origin")
  }

  @Test("statuses that ask for a field of their own must have it")
  func fieldsByStatus() throws {
    try check(
      401, CoreFixture.error("unauthorized"), .rejected(401, "unauthorized"), says: "no WWW-Authenticate")
    try check(
      401, CoreFixture.error("unauthorized"), .rejected(401, "unauthorized"),
      adding: [("WWW-Authenticate", "Bearer")], says: nil)
    try check(503, CoreFixture.error("unavailable"), .rejected(503, "unavailable"), says: "Retry-After")
    try check(
      405, CoreFixture.error("method_not_allowed"), .methodNotAllowed(allow: "OPTIONS, POST"),
      adding: [("Allow", "POST")], says: "sent Allow: POST where Allow: OPTIONS, POST is due")
  }

  @Test("a token in a head or a body is a leak, whatever else is right")
  func leak() throws {
    let body = "{\"status\":\"ok\",\"greeting\":\"\(CoreFixture.token)\"}"
    try check(200, body, .accepted("greet"), says: "token into the body")
    try check(
      200, CoreFixture.greeting, .accepted("greet"), adding: [("X-Echo", CoreFixture.token)],
      says: "token into the head")
  }

  @Test("an answer of another instance ends the run")
  func replaced() throws {
    let answer = try CoreFixture.answer(200, CoreFixture.greeting, replacing: ["X-Bridge-Instance": "another"])
    let request = RequestRecipe(calling: try CoreFixture.greet(), body: nil)
    let judge = try CoreFixture.judge()
    #expect(throws: RunEnd.self) { try judge.judge(answer, to: request, expecting: nil) }
  }

  @Test("the first verdict that is met decides where several are allowed")
  func alternatives() throws {
    let either = AnswerExpectation(
      .anyOf([
        .rejected(status: 405, code: "method_not_allowed", violations: nil),
        .rejected(status: 400, code: "bad_request", violations: nil),
      ]))
    try check(400, CoreFixture.error("bad_request"), either, says: nil)
    try check(400, CoreFixture.error("malformed_json"), either, says: "is due")
    try check(404, CoreFixture.error("not_found"), either, says: ", or 400 bad_request is due")
  }

  @Test("below profile http1 nothing is owed of what a host's own parser answers")
  func hostAnswers() throws {
    let answer = try CoreFixture.answer(
      400, "<html>", replacing: Dictionary(uniqueKeysWithValues: CoreFixture.fields.map { ($0.0, nil) }))
    let request = RequestRecipe(method: "GET", target: "/x y")
    for (profile, isOwed) in [(Profile.bridge, false), (.http1, true)] {
      let outcome = try CoreFixture.judge(profile: profile).judge(
        answer, to: request, expecting: AnswerExpectation(.status([400])))
      let hasFailed = if case .fail = outcome { true } else { false }
      #expect(hasFailed == isOwed)
    }
  }

  @Test("successes and errors are counted as seen")
  func ledger() throws {
    let judge = try CoreFixture.judge()
    let request = RequestRecipe(calling: try CoreFixture.greet(), body: nil)
    _ = try judge.judge(try CoreFixture.answer(200, CoreFixture.greeting), to: request, expecting: nil)
    _ = try judge.judge(
      try CoreFixture.answer(400, CoreFixture.error("malformed_json")), to: request, expecting: nil)
    #expect(judge.ledger.sightings.succeeded == ["greet"])
    #expect(judge.ledger.sightings.errors == ["malformed_json"])
  }
}
