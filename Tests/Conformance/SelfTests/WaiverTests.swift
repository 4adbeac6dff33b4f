import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Waivers")
struct WaiverTests {
  private static let today = "2026-06-15"

  /// Runs ten cases of which those in `failing` answer 500, with one entry for `core/greet/3`.
  private static func run(
    failing: Set<Int>, failsWith: String = "answered 500", expires: String = "2026-12-31", id: String = "core/greet/3",
    _ change: (inout RunOptions) -> Void = { _ in }
  ) throws -> (result: RunnerFixture, junit: String, log: String) {
    try ReportingFixture.inFolder { folder in
      let list = """
        known_failing:
          - case: \(id)
            fails_with: \(failsWith)
            reason: "the host's issue #12"
            expires: \(expires)

        """
      let path = try folder.write(list, to: "known.yaml")
      let day = try #require(CalendarDate(today))
      let waivers = try SubjectFile.readKnownFailing(path)
      let result = try folder.run(10, failing: failing) {
        $0.waivers = waivers
        $0.today = day
        $0.junitFile = folder.path("junit")
        $0.logFile = folder.path("log")
        change(&$0)
      }
      return (result, folder.read("junit"), folder.read("log"))
    }
  }

  @Test("a case that fails as its entry says is green, and told in every report with reason and day")
  func knownFailing() throws {
    let (result, junit, log) = try Self.run(failing: [3])
    #expect(result.status == .conforms, "\(result.text)")
    #expect(result.said.contains("10 cases: 9 passed, 0 failed, 1 known failing"))
    #expect(
      result.said.contains(
        """
        waivers (1): 10 at most
             known failing core/greet/3: the host's issue #12; fails with `answered 500`; until 2026-12-31

        """))
    #expect(junit.contains("<skipped message=\"known failing until 2026-12-31: the host's issue #12; "))
    #expect(junit.contains("<property name=\"known_failing\" value=\"core/greet/3: the host's issue #12; "))
    #expect(log.contains("\"verdict\":\"known_failing\""))
    #expect(log.contains("\"reason\":\"the host's issue #12\",\"expires\":\"2026-12-31\""))
    #expect(log.contains("\"failed\":0,\"known_failing\":1"))
  }

  @Test("a pass is unexpected and red")
  func unexpectedPass() throws {
    let (result, junit, log) = try Self.run(failing: [])
    #expect(result.status == .doesNotConform)
    #expect(result.said.contains("UNEXPECTED PASS "))
    #expect(result.said.contains("says that it fails with `answered 500`; it passed: remove the entry"))
    #expect(result.said.contains("9 passed, 0 failed, 1 unexpected pass"))
    #expect(result.said.contains("does not conform to profile bridge: 1 case passed that should be known to fail"))
    #expect(junit.contains("it passed: remove the entry\">"))
    #expect(log.contains("\"verdict\":\"unexpected_pass\""))
  }

  @Test("another failure is red, and says what was to be expected")
  func otherFailure() throws {
    let result = try Self.run(failing: [3], failsWith: "answered 404").result
    #expect(result.status == .doesNotConform)
    #expect(result.said.contains("says that it fails with `answered 404`"))
    #expect(result.said.contains("FAIL "))
  }

  @Test("the day of expiry counts, the day after is red", arguments: [("2026-06-15", true), ("2026-06-14", false)])
  func expiry(day: String, isGreen: Bool) throws {
    let result = try Self.run(failing: [3], expires: day).result
    #expect(result.status == (isGreen ? .conforms : .doesNotConform))
    #expect(result.said.contains("excused this until 2026-06-14, which is over") == !isGreen)
  }

  @Test("an entry for a case that is not there can't be judged")
  func stray() throws {
    let result = try Self.run(failing: [3], id: "core/gret/3").result
    #expect(result.status == .couldNotJudge)
    #expect(result.complaints.contains("known.yaml:2:11: no selected case has the id core/gret/3; did you mean `"))
  }

  @Test("an entry for a case that a filter leaves out is neither judged nor shown")
  func leftOut() throws {
    let result = try Self.run(failing: [3]) { $0.only = ["core/greet/1"] }.result
    #expect(result.status == .conforms && !result.said.contains("waivers"))
  }

  @Test("a failure that is red by its entry runs again, one that is excused does not")
  func rerun() throws {
    try ReportingFixture.inFolder { folder in
      _ = try folder.run(4, failing: [1, 3]) { $0.logFile = folder.path("log") }
      let log = folder.read("log").replacing("\"verdict\":\"fail\"", with: "\"verdict\":\"unexpected_pass\"")
      try folder.write(log, to: "log")
      let again = try folder.run(4, failing: []) { $0.rerunFile = folder.path("log") }
      #expect(again.said.contains("2 cases: 2 passed"))
      try folder.write(log.replacing("unexpected_pass", with: "known_failing"), to: "log")
      #expect(try folder.run(4, failing: []) { $0.rerunFile = folder.path("log") }.status == .couldNotJudge)
    }
  }

  @Test("waivers stand in one file")
  func oneFile() throws {
    try ReportingFixture.inFolder { folder in
      let list = try folder.write("known_failing: []\n", to: "known.yaml")
      let subject = try folder.write("launch: a\nexcept: { greet: later }\n", to: "subject.yaml")
      var options = try SubjectChoice().options(with: try SubjectFile.read(subject))
      let end = try #require(throws: RunEnd.self) { try options.waive(list) }
      #expect(end.reason.hasSuffix("put all of them into one file"))
      var plain = try SubjectChoice().options(
        with: try SubjectFile.read(try folder.write("launch: a\n", to: "plain.yaml")))
      #expect(throws: Never.self) { try plain.waive(list) }
    }
  }
}

@Suite("Excepted endpoints")
struct ExceptionTests {
  private static func derivation(except names: String...) throws -> Derivation {
    let span = SourceSpan(file: "s.yaml", start: .init(line: 4, column: 3), end: .init(line: 4, column: 4))
    var waivers = Waivers()
    waivers.exceptions = names.map { Waivers.Exception(endpoint: Located($0, at: span), reason: "planned for 1.2") }
    return try Derivation(
      declared: try DeriveFixture.contract(DeriveFixture.smrtHub), except: waivers, vectors: [], seed: 1)
  }

  @Test("no case calls them but the one that asks whether they are absent")
  func derived() throws {
    let derivation = try Self.derivation(except: "execute_trigger")
    let cases = Plan.derive(derivation)
    let path = try #require(derivation.declared.endpoint(named: "execute_trigger")).route.path
    let calling = cases.filter { testCase in
      guard case .exchange(let recipe, _) = testCase.body else { return false }
      return recipe.target.bytes(for: Addressee(authority: "a:1", token: "t")) == Array(path.utf8)
    }
    #expect(calling.map(\.id) == ["excepted/execute_trigger/absent"])
    #expect(!cases.contains { $0.id != "excepted/execute_trigger/absent" && $0.tags.contains("execute_trigger") })
    #expect(!cases.contains { $0.id == "scenarios/trigger_runs_on_request" })
    #expect(cases.contains { $0.id == "scenarios/hub_shows_all_lights" })
  }

  @Test("the server's contract is still the whole one")
  func fingerprint() throws {
    let derivation = try Self.derivation(except: "execute_trigger")
    let found = try #require(FingerprintFamily().cases(derivation).first)
    guard case .exchange(_, let due) = found.body, case .equals(let version)? = due.fields.first?.rule else {
      throw RunEnd("the case is no exchange")
    }
    #expect(version == derivation.declared.versionHeader && version != derivation.contract.versionHeader)
  }

  @Test("an endpoint that the contract does not have can't be excepted")
  func unknown() throws {
    let end = try #require(throws: RunEnd.self) { try Self.derivation(except: "execute_triger") }
    #expect(
      end.reason == "s.yaml:4:3: the contract has no endpoint `execute_triger`; did you mean `execute_trigger`?")
  }

  @Test("404, 405 and 501 are right, and header and footer tell of it", arguments: [404, 405, 501, 400, 200])
  func answers(status: Int) throws {
    let cases = ExceptedFamily().cases(try Self.derivation(except: "execute_trigger"))
    let server = try RunnerFakeServer { _ in .bytes(CoreFixture.bytes(status, "{}")) }
    defer { server.stop() }
    let waived = try SubjectFileTests.exception("greet: planned for 1.2")
    let result = try RunnerFixture.run(cases, against: server.address) {
      $0.waivers = waived
      $0.profile = .api
    }
    #expect(result.status == ([404, 405, 501].contains(status) ? .conforms : .doesNotConform), "\(result.text)")
    #expect(result.said.contains("except    greet: planned for 1.2 (s.yaml:1:11)\n"))
    #expect(result.said.contains("     except greet: planned for 1.2 (s.yaml:1:11)\n"))
    #expect(result.said.contains("1 endpoint excepted; manifest"))
    #expect(result.said.contains("s.yaml:4:3 says except execute_trigger: planned for 1.2") == (status < 404))
  }

  @Test("what only they could show is not unproven")
  func unproven() throws {
    var options = CoreFixture.options()
    options.waivers = try SubjectFileTests.exception("greet: later")
    let contract = try CoreFixture.contract()
    let derivation = try Derivation(declared: contract, except: options.waivers, vectors: [], seed: 1)
    let plan = try Plan(
      options, contract: derivation.contract, declared: contract, cases: ExceptedFamily().cases(derivation))
    #expect(plan.excepted.map(\.name.value) == ["greet"])
    let unproven = Unproven.list(plan, Ledger.Sightings()).map(\.what)
    #expect(!unproven.contains { $0.contains("greet") }, "\(unproven)")
  }
}

extension SubjectFileTests {
  /// The waivers of a file with one exception.
  static func exception(_ entry: String) throws -> Waivers {
    try SubjectFile.decode(SourceFile(path: "s.yaml", bytes: Array("except: { \(entry) }\n".utf8))) {
      SubjectFileReader.subject($0, at: "s.yaml", &$1)
    }.waivers
  }
}
