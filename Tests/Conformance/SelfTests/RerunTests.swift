import Testing

@testable import ConformanceKit

@Suite("Running again what has failed")
struct RerunTests {
  /// Runs ten cases of which 3 and 7 fail, then those of its log that `change` asks for.
  private static func rerun(
    failing: Set<Int> = [], _ change: (inout RunOptions) -> Void = { _ in },
    log edit: (String) -> String = { $0 }
  ) throws -> RunnerFixture {
    try ReportingFixture.inFolder { folder in
      let first = try folder.run(10, failing: [3, 7]) { $0.logFile = folder.path("first") }
      #expect(first.status == .doesNotConform)
      try folder.write(edit(folder.read("first")), to: "log")
      return try folder.run(10, failing: failing) {
        $0.rerunFile = folder.path("log")
        change(&$0)
      }
    }
  }

  private static func check(
    says reason: String, _ change: (inout RunOptions) -> Void = { _ in }, log edit: (String) -> String = { $0 },
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let result = try rerun(change, log: edit)
    #expect(result.status == .couldNotJudge, sourceLocation: place)
    #expect(result.complaints.contains(reason), "\(result.text)", sourceLocation: place)
  }

  @Test("only the failures of the log run, and the others are counted")
  func failures() throws {
    let mended = try Self.rerun()
    #expect(mended.status == .conforms)
    #expect(mended.said.contains("2 cases: 2 passed, 0 failed"))
    #expect(mended.said.contains("not run   8 cases that did not fail in the run of "))
    let half = try Self.rerun(failing: [7])
    #expect(half.status == .doesNotConform)
    #expect(half.said.contains("2 cases: 1 passed, 1 failed"))
  }

  @Test("the log of a second run serves for a third, by the flags of the first")
  func again() throws {
    try ReportingFixture.inFolder { folder in
      _ = try folder.run(10, failing: [3, 7]) { $0.logFile = folder.path("first") }
      _ = try folder.run(10, failing: [7]) {
        $0.rerunFile = folder.path("first")
        $0.logFile = folder.path("second")
      }
      let third = try folder.run(10, failing: []) { $0.rerunFile = folder.path("second") }
      #expect(third.said.contains("1 case: 1 passed, 0 failed"), "\(third.text)")
    }
  }

  @Test("a log of other cases can't be judged")
  func otherCases() throws {
    try Self.check(says: "give the flags of that run") { $0.skip = ["core/greet/1"] }
  }

  @Test("a log of another contract can't be judged")
  func otherContract() throws {
    try Self.check(
      says: "is of the contract 9.0.0+", log: { $0.replacing("\"version\":\"1.0.0", with: "\"version\":\"9.0.0") })
  }

  @Test("a log that is cut off can't be judged")
  func cutOff() throws {
    try Self.check(says: "is cut off", log: { $0.split(separator: "\n").dropLast().joined(separator: "\n") })
    try Self.check(says: "is cut off", log: { String($0.dropLast(20)) })
  }

  @Test("a log with cases without a verdict can't be judged")
  func withoutVerdict() throws {
    try Self.check(
      says: "has 2 cases without a verdict",
      log: { $0.replacing("\"without_verdict\":0", with: "\"without_verdict\":2") })
  }

  @Test("a log without a failure can't be judged: there is nothing to run again")
  func nothing() throws {
    try Self.check(says: "has no failed case", log: { $0.replacing("\"fail\"", with: "\"pass\"") })
  }

  @Test("what is no log can't be judged", arguments: ["", "{}", "what?\n"])
  func noLog(text: String) throws { try Self.check(says: "is no log of `conformance run`", log: { _ in text }) }

  @Test("a log that is not there can't be judged")
  func missing() throws { try Self.check(says: "can't be read", { $0.rerunFile = "/nowhere/at/all" }) }
}
