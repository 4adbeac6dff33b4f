import Testing

@testable import ConformanceKit

@Suite("Mutants of answers, on literal bytes")
struct ProveAnswerMutantTests {
  @Test("Without a mutant an answer passes byte for byte")
  func unchanged() throws {
    let answer = CoreFixture.bytes(200, CoreFixture.greeting)
    let passed = try ProveFixture.pass(ProveFixture.greeting(), answer, nil)
    #expect(passed.text == String(decoding: answer, as: UTF8.self))
    #expect(!passed.wasMet)
  }

  @Test("A forgotten rule leaves the other violations, and serves where there was only this one")
  func forgottenRule() throws {
    let id = "rule-forgotten:max_length@greet/name"
    let both = ProveFixture.violations(("/name", "max_length"), ("", "unknown_field"))
    let some = try ProveFixture.pass(
      ProveFixture.greeting(), ProveFixture.refusal(422, "validation_failed", violations: both), id)
    #expect(some.text.hasPrefix("HTTP/1.1 422") && !some.text.contains("max_length"))
    let only = ProveFixture.violations(("/name", "max_length"))
    let served = try ProveFixture.pass(
      ProveFixture.greeting(), ProveFixture.refusal(422, "validation_failed", violations: only), id)
    #expect(served.text.hasPrefix("HTTP/1.1 200") && served.text.hasSuffix(#"{"status":"ok","greeting":"Hello, Ada"}"#))
  }

  @Test("A mutant of another rule is not met")
  func otherRule() throws {
    let list = ProveFixture.violations(("/name", "min_length"))
    let passed = try ProveFixture.pass(
      ProveFixture.greeting(), ProveFixture.refusal(422, "validation_failed", violations: list),
      "rule-forgotten:max_length@greet/name")
    #expect(passed.text.contains("min_length"))
    #expect(!passed.wasMet)
  }

  @Test("A limit off by one refuses the bound itself, and nothing shorter")
  func offByOne() throws {
    let id = "too-strict:max_length.inside@greet/name"
    let answer = CoreFixture.bytes(200, CoreFixture.greeting)
    let bound = try ProveFixture.pass(ProveFixture.greeting(String(repeating: "a", count: 40)), answer, id)
    #expect(bound.text.hasPrefix("HTTP/1.1 422") && bound.text.contains(#""path":"/name","rule":"max_length""#))
    let shorter = try ProveFixture.pass(ProveFixture.greeting(String(repeating: "a", count: 39)), answer, id)
    #expect(shorter.text.hasPrefix("HTTP/1.1 200"))
  }

  @Test(
    "Violations are swapped, left out and moved",
    arguments: [
      (
        "violations-swapped:violations.order@greet",
        #""path":"","rule":"unknown_field","message":"It breaks its rule."},{"in":"body","path":"/name""#
      ),
      ("violation-at-parent:violations.path@greet", #"{"in":"body","path":"","rule":"max_length""#),
      ("violation-of-other-rule:violations.path@greet", #"{"in":"body","path":"/name","rule":"type""#),
    ])
  func lists(_ id: String, _ fragment: String) throws {
    let list = ProveFixture.violations(("/name", "max_length"), ("", "unknown_field"))
    let passed = try ProveFixture.pass(
      ProveFixture.greeting(), ProveFixture.refusal(422, "validation_failed", violations: list), id)
    #expect(passed.text.contains(fragment))
  }

  @Test(
    "Fields of a success are dropped, retyped, null and undeclared",
    arguments: [
      ("field-dropped:response.required@greet/greeting", #"{"status":"ok"}"#),
      ("value-retyped:response.type@greet/greeting", #"{"status":"ok","greeting":7}"#),
      ("value-null:response.null@greet/greeting", #"{"status":"ok","greeting":null}"#),
      ("field-added:response.unknown_field@greet/whole-body", #""xUndeclared":true}"#),
      ("status-word-missing:H3.success@greet", #"{"greeting":"Hello, Ada"}"#),
    ])
  func successes(_ id: String, _ end: String) throws {
    let passed = try ProveFixture.pass(ProveFixture.greeting(), CoreFixture.bytes(200, CoreFixture.greeting), id)
    #expect(passed.text.hasSuffix(end))
    #expect(passed.wasMet)
  }

  @Test(
    "A refusal of the guard is served, and told as another",
    arguments: [
      ("misdirected_request-served:H2.3.suffix@greet", "HTTP/1.1 200"),
      ("misdirected_request-as-another:H2.3.suffix@greet", "HTTP/1.1 401"),
    ])
  func guardRefusals(_ id: String, _ start: String) throws {
    let request = ProveFixture.greeting().replacing("Host: 127.0.0.1", with: "Host: evil.localhost")
    let passed = try ProveFixture.pass(request, ProveFixture.refusal(421, "misdirected_request"), id)
    #expect(passed.text.hasPrefix(start))
    let foreign = ProveFixture.greeting().replacing("Host: 127.0.0.1", with: "Host: evil.example")
    #expect(try !ProveFixture.pass(foreign, ProveFixture.refusal(421, "misdirected_request"), id).wasMet)
  }

  @Test("Where two things are wrong, the one that is judged later is told")
  func order() throws {
    let request = ProveFixture.greeting("Ada", "Origin: https://evil.example\r\n")
      .replacing("Host: 127.0.0.1", with: "Host: evil.example")
    let passed = try ProveFixture.pass(
      request, ProveFixture.refusal(421, "misdirected_request"), "judged-later:H2.order.host-origin@greet")
    #expect(passed.text.hasPrefix("HTTP/1.1 403") && passed.text.contains("forbidden_origin"))
  }

  @Test("A trace id becomes another's in the field and in the error")
  func traceID() throws {
    let passed = try ProveFixture.pass(
      ProveFixture.greeting("Ada", ProveFixture.traced), ProveFixture.refusal(401, "unauthorized"),
      "trace-id-made-anew:H8.trace-id@greet")
    #expect(!passed.text.contains(CoreFixture.traceID))
    #expect(passed.text.contains("X-Trace-Id: \(ProveFixture.stranger)"))
    #expect(passed.text.contains(#""trace_id":"\#(ProveFixture.stranger)""#))
  }

  @Test("A connection that must close is kept, and one that must not is closed")
  func connections() throws {
    let closing = CoreFixture.bytes(413, CoreFixture.error("payload_too_large"), adding: [("Connection", "close")])
    let kept = try ProveFixture.pass(ProveFixture.greeting(), closing, "kept-behind-unread-body:H13.unread@listener")
    #expect(!kept.text.contains("Connection") && kept.traffic.keepsClient)
    let dropped = try ProveFixture.pass(
      ProveFixture.greeting(), CoreFixture.bytes(200, CoreFixture.greeting), "connection-dropped:H1.keep-alive@listener"
    )
    #expect(dropped.text.contains("Connection: close") && dropped.traffic.isOver)
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    String(decoding: Array(utf8).replacing(Array(part.utf8), with: Array(other.utf8)), as: UTF8.self)
  }
}
