import ContractModel
import Testing

@testable import ConformanceKit

private func check(_ text: String, says part: String?, at place: SourceLocation = #_sourceLocation) throws {
  let judge = try CoreFixture.judge()
  let channel = try #require(judge.contract.channels.first)
  do throws(CaseFailure) {
    _ = try judge.event(Array(text.utf8), of: channel)
    #expect(part == nil, sourceLocation: place)
  } catch {
    #expect(part.map(error.finding.deed.contains) == true, "\(error.finding.deed)", sourceLocation: place)
  }
}

private func event(
  _ name: String = "greeted", timestamp: String = "2026-01-31T23:59:59.000Z", traceID: String = CoreFixture.traceID,
  data: String = "{\"name\":\"Ada\"}", more: String = ""
) -> String {
  "{\"event\":\"\(name)\",\"source\":\"s\",\"timestamp\":\"\(timestamp)\",\"trace_id\":\"\(traceID)\",\"data\":\(data)\(more)}"
}

@Suite("Judging an event")
struct CoreEventJudgeTests {
  @Test("an event as the contract says it passes")
  func right() throws { try check(event(), says: nil) }

  @Test("an event that the channel does not declare is told")
  func unknown() throws { try check(event("gone"), says: "gone, which events does not declare") }

  @Test("the envelope has its five members and no others")
  func envelope() throws {
    try check(event(more: ",\"host\":\"h\""), says: "the member host")
    try check("{\"event\":\"greeted\"}", says: "no data")
    try check("[]", says: "an array")
    try check("{", says: "no JSON")
  }

  @Test("trace ids and timestamps have their form")
  func forms() throws {
    try check(event(traceID: String(repeating: "0", count: 32)), says: "trace_id")
    try check(event(timestamp: "2026-02-29T00:00:00.000Z"), says: "timestamp")
    try check(event(timestamp: "2026-01-31T23:59:59Z"), says: "timestamp")
  }

  @Test("the data is held against the event's type, undeclared fields included")
  func data() throws {
    try check(event(data: "{\"name\":1}"), says: "a number at /data/name")
    try check(event(data: "{\"name\":\"a\",\"more\":1}"), says: "the event greeted")
  }

  @Test("a token in an event is a leak")
  func leak() throws {
    try check(event(data: "{\"name\":\"\(CoreFixture.token)\"}"), says: "token into an event")
  }

  @Test(
    "timestamps are UTC with three or six fraction digits and a real day",
    arguments: [
      ("2024-02-29T12:00:00.123Z", true), ("2026-12-31T23:59:59.123456Z", true), ("0000-01-01T00:00:00.000Z", false),
      ("2026-13-01T00:00:00.000Z", false), ("2026-04-31T00:00:00.000Z", false), ("2026-01-01T24:00:00.000Z", false),
      ("2026-01-01T00:00:60.000Z", false), ("2026-01-01T00:00:00.0000Z", false), ("2026-01-01t00:00:00.000Z", false),
      ("1900-02-29T00:00:00.000Z", false), ("2026-01-01T00:00:00.000+00:00", false), ("", false),
      ("2026-12-31T23:59:59.123000Z", false),
    ])
  func timestamps(text: String, isRight: Bool) { #expect(Timestamp.isWellWritten(text) == isRight) }
}
