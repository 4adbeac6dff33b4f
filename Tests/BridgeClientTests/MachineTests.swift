import Testing

@testable import BridgeAPI

@Suite("The machines of the client")
struct MachineTests {
  private static let now = Timestamp(microsecondsSince1970: 1_767_225_600_000_000)  // 2026-01-01T00:00:00Z
  private static let failed = BridgeTransportFailure(.ended)
  private static let whole = BridgeBackoff(attempts: 3, base: .seconds(1), cap: .seconds(3), random: { 1 })

  private static func answer(_ status: Int, _ retryAfter: String? = nil) -> BridgeRetry.Outcome {
    let fields = retryAfter.map { [(name: "Retry-After", value: $0)] } ?? []
    return .answer(BridgeAnswer(status: status, fields: fields, body: []))
  }

  @Test("retry 5xx and connections that fail, after waits that double up to a cap")
  func retry() {
    var machine = BridgeRetry(idempotent: true, backoff: Self.whole)
    #expect(
      machine.came(.failure(Self.failed), now: Self.now) == .retry(after: .seconds(1), cause: "the connection failed"))
    let second = machine.came(Self.answer(503, "4"), now: Self.now)
    #expect(second == .retry(after: .seconds(6), cause: "the status 503"))
    #expect(machine.came(Self.answer(500), now: Self.now) == .stop)
  }

  @Test(
    "stop at all else",
    arguments: [answer(200), answer(404), answer(503, "31"), .failure(BridgeTransportFailure(.timeUp))])
  func stop(_ outcome: BridgeRetry.Outcome) {
    var machine = BridgeRetry(idempotent: true, backoff: Self.whole)
    #expect(machine.came(outcome, now: Self.now) == .stop)
  }

  @Test("wait no longer than the cap, whatever the number of failures")
  func cap() {
    let endless = BridgeBackoff(attempts: nil, base: .seconds(1), cap: .seconds(3), random: { 1 })
    #expect(endless.wait(afterFailures: 1_000_000_000) == .seconds(3))
    #expect(BridgeBackoff(attempts: nil, random: { 0 }).wait(afterFailures: 9) == .zero)
  }

  @Test(
    "read Retry-After in both forms",
    arguments: [
      (nil, 0), ("", 0), ("0", 0), ("7", 7), ("-1", 0), ("1.5", 0), ("soon", 0), ("\u{663}", 0),
      ("Thu, 01 Jan 2026 00:00:30 GMT", 30), ("Thursday, 01-Jan-26 00:00:30 GMT", 30), ("Thu Jan  1 00:00:30 2026", 30),
      ("Wed, 31 Dec 2025 00:00:00 GMT", 0), ("Thu, 99 Jan 2026 00:00:00 GMT", 0),
    ])
  func retryAfter(_ value: String?, _ seconds: Int) {
    #expect(BridgeRetryAfter.wait(value, now: Self.now) == .seconds(seconds))
  }

  @Test("take a Retry-After that no number holds for too long")
  func longRetryAfter() {
    #expect(BridgeRetryAfter.wait(String(repeating: "9", count: 5000), now: Self.now) > .seconds(1_000_000_000))
  }

  @Test("connect again with growing waits, from the start after a connection that lasted")
  func reconnection() {
    var machine = BridgeReconnection(Self.whole)
    #expect(machine.ended(after: .zero) == .connect(after: .seconds(1)))
    #expect(machine.ended(after: .seconds(2)) == .connect(after: .seconds(2)))
    #expect(machine.ended(after: .seconds(3)) == .connect(after: .seconds(1)))
    #expect(machine.ended(after: .zero) == .connect(after: .seconds(2)))
    #expect(machine.ended(after: .zero) == .giveUp)
  }

  @Test("take a bridge without events for two heartbeats for dead, pings or not")
  func silence() {
    let start = ContinuousClock.now
    var session = BridgeChannelSession(silence: .seconds(30), now: start)
    #expect(session.received(.text([1]), now: start + .seconds(10)) == [.deliver([1])])
    #expect(session.received(.ping([2]), now: start + .seconds(39)) == [.send(.pong([2]))])
    #expect(session.passed(now: start + .seconds(39)) == [])
    let end = BridgeChannelSession.End(kind: .lost, cause: "no heartbeat came for 30 s")
    #expect(session.received(.ping([3]), now: start + .seconds(40)) == [.send(.pong([3])), .end(end)])
    #expect(session.received(.text([1]), now: start + .seconds(41)) == [])
  }

  @Test("look for what came while nobody asked before they take a bridge for dead")
  func asked() {
    let start = ContinuousClock.now
    var session = BridgeChannelSession(silence: .seconds(30), now: start)
    session.asked(now: start + .seconds(90))
    #expect(session.received(.ping([]), now: start + .seconds(90)) == [.send(.pong([]))])
    #expect(session.received(.text([1]), now: start + .seconds(90)) == [.deliver([1])])
    #expect(session.deadline == start + .seconds(120))
  }

  @Test(
    "take a server of the same major version whose minor is not older",
    arguments: [
      ("1.4.0+196a6fedfc19cb73", true), ("1.5.0+0000000000000000", true), ("1.4.9+0000000000000000", true),
      ("1.3.0+0000000000000000", false), ("2.4.0+0000000000000000", false), ("0.1.0+196a6fedfc19cb73", true),
      ("1.4.0", false), ("", false), ("+", false), ("1.4.0+196a", false), ("a.b.c+196a6fedfc19cb7", false),
    ])
  func contracts(_ server: String, _ fits: Bool) {
    #expect(BridgeContractCheck.speaks(server, "1.4.0+196a6fedfc19cb73") == fits)
  }

  @Test("take no text that is not UTF-8")
  func encoding() {
    var session = BridgeChannelSession(silence: .seconds(30), now: .now)
    let end = BridgeChannelSession.End(kind: .fault, cause: "a text is not UTF-8")
    #expect(session.received(.text([0xFF]), now: .now) == [.send(.close(code: 1007, reason: "")), .end(end)])
  }

  @Test(
    "say what is wrong with an answer, without a value of it",
    arguments: [
      ("{", "it is not JSON as the contract language reads it: the text ends too early, at byte 1"),
      ("[]", "the whole must be an object"),
      (#"{"revision":1}"#, "/workspace must be there"),
      (
        #"{"revision":0,"workspace":{"spaces":[],"rules":[],"triggers":[]}}"#, "/revision must be at least 1"
      ),
    ])
  func breach(_ body: String, _ what: String) {
    let failure = #expect(throws: DecodingFailure.self) { try GetWorkspaceResponse(decoding: Array(body.utf8)) }
    #expect(failure.map(BridgeText.breach) == what)
  }

  @Test("keep a rule of a newer contract language in an error object")
  func newerRule() throws {
    let violation = #"{"in":"body","path":"/a","rule":"no_such_rule","message":"As written."}"#
    let error = #"{"code":"config_rejected","message":"","trace_id":"00","violations":[\#(violation)]}"#
    let body = Array(#"{"status":"error","error":\#(error)}"#.utf8)
    let received = try JSONReader.decode(body, { $0.errorObject() })
    #expect(received.violations.map(\.rule) == [.unknown("no_such_rule")])
    #expect(received.violations.map(\.rule.wireValue) == ["no_such_rule"])
  }

  @Test("make trace ids of 32 digits, never the same")
  func traceIDs() {
    let made = (0..<100).map { _ in BridgeTraceContext.traceID() }
    #expect(Set(made).count == 100 && made.allSatisfy { $0.utf8.count == 32 && $0 == $0.lowercased() })
    #expect(BridgeTraceContext.parent(made[0]).hasPrefix("00-\(made[0])-"))
  }
}
