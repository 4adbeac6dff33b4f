import Foundation
import Testing

@testable import ContractModel

@Suite("Lint rules")
struct LintTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil

  /// What stands before an example; it says of the server what the example does not.
  private static func load(_ example: String) throws -> Contract {
    let server = example.contains("server:") ? "" : "server: { base_url: \"http://127.0.0.1:5000\" }\n"
    let text = "contract: 1\nname: Test\nversion: 1.0.0\n\(server)\(example)\n"
    let result = ContractLoader.load(SourceFile(path: "contract.yaml", bytes: Array(text.utf8)))
    #expect(DiagnosticRenderer().render(result.diagnostics) == "")
    return try #require(result.contract)
  }

  /// What one rule finds; for the rule about `allow` all have to run.
  private static func findings(of id: String, in example: String) throws -> [Diagnostic] {
    let rule = try #require(LintRule.named(id))
    let rules = rule.find == nil ? LintRule.all : [rule]
    return Linter.findings(in: try load(example), by: rules).filter { $0.id == id }
  }

  @Test("the bad example breaks the rule, and the fixture shows in which words", arguments: LintRule.all.map(\.id))
  func bad(id: String) throws {
    let rule = try #require(LintRule.named(id))
    let found = try Self.findings(of: id, in: rule.explanation.bad)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity == .warning && $0.help != nil })
    let fixture = Fixtures.path("Tests/Fixtures/Lint/\(id).txt")
    let rendered = DiagnosticRenderer().render(found)
    if Self.isRecording {
      try rendered.write(toFile: fixture, atomically: true, encoding: .utf8)
      Issue.record("\(id) was recorded; look at it and run again without RECORD_FIXTURES")
      return
    }
    #expect(rendered == (try String(contentsOfFile: fixture, encoding: .utf8)))
  }

  @Test("the good example keeps the rule", arguments: LintRule.all.map(\.id))
  func good(id: String) throws {
    let rule = try #require(LintRule.named(id))
    #expect(try Self.findings(of: id, in: rule.explanation.good).map(\.message) == [])
  }

  @Test("a rule has words for an id that no other and no diagnostic has, and says what it means in sentences")
  func ids() {
    let ids = DiagnosticRule.allCases.map(\.rawValue) + LintRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(LintRule.all.count >= 25)
    for rule in LintRule.all {
      #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)+/) != nil, "\(rule.id)")
      #expect(rule.explanation.meaning.hasSuffix("."), "\(rule.id)")
    }
  }

  @Test("every fixture is one of a rule")
  func fixtures() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("Tests/Fixtures/Lint"))
    #expect(Set(names) == Set(LintRule.all.map { "\($0.id).txt" }))
  }

  @Test("the SmrtHub contract has nothing to be said about")
  func smrtHub() throws {
    let contract = try #require(try ContractLoader.load(entry: Fixtures.path("contract/bridge.yaml")).contract)
    #expect(DiagnosticRenderer().render(Linter.findings(in: contract)) == "")
  }

  @Test("however many findings there are, some are told")
  func many() throws {
    let types = (0..<2_000).map { "  T\($0): { object: { a: bool } }\n" }.joined()
    #expect(Linter.findings(in: try Self.load("types:\n" + types)).count == 1_000)
  }
}

@Suite("allow")
struct AllowTests {
  /// The ids of what is found in `header` with this contract.
  private func found(_ contract: String, by id: String) throws -> [String] {
    let rules = try [#require(LintRule.named(id))]
    return Linter.findings(in: try resolve(contract), by: rules).map { "\($0.id) \($0.span.start.line)" }
  }

  @Test(
    "allows a rule to be broken where it stands",
    arguments: [
      ("type-without-doc", "types: { A: { object: {}, allow: { type-without-doc: why } } }"),
      (
        "optional-and-nullable",
        "types: { A: { object: { a?: { type: bool | null, allow: { optional-and-nullable: why } } } } }"
      ),
      ("endpoint-without-doc", "endpoints: { a: { route: GET /a, allow: { endpoint-without-doc: why } } }"),
      ("error-without-doc", "errors: { a: { http: 409, allow: { error-without-doc: why } } }"),
      (
        "scenario-without-check",
        "endpoints: { a: { route: GET /a } }\nscenarios: { s: { allow: { scenario-without-check: why }, steps: [ { call: a } ] } }"
      ),
    ])
  func places(id: String, contract: String) throws {
    #expect(try found(contract + "\n", by: id) == [])
    let without = contract.replacing(/,? ?allow: \{ [a-z-]+: why \},?/, with: "")
    #expect(try found(without + "\n", by: id).count == 1, "\(without)")
  }

  @Test("on a channel and on an event, too")
  func channels() throws {
    let channel = """
      channels:
        news:
          allow: { channel-without-doc: it has one event }
          route: /news
          auth: { first_message: token, within: 5 s }
          heartbeat: { event: beat, every: 15 s }
          events:
            beat: { data: {}, allow: { event-without-doc: it says itself } }
            other: { data: {} }

      """
    #expect(try found(channel, by: "channel-without-doc") == [])
    #expect(try found(channel, by: "event-without-doc") == ["event-without-doc 13"])
  }

  @Test("what stands on a type holds for its fields, what stands at the top for the whole contract")
  func around() throws {
    let type = "types: { A: { allow: { optional-and-nullable: why }, object: { a?: bool | null, b?: bool | null } } }\n"
    #expect(try found(type, by: "optional-and-nullable") == [])
    #expect(
      try found(
        "allow: { type-without-doc: why }\ntypes: { A: { object: {} }, B: { enum: [a, b] } }\n", by: "type-without-doc")
        == [])
  }

  @Test("of two the inner one counts, and the outer one is reported when it allows nothing else")
  func innermost() throws {
    let outer = "allow: { type-without-doc: all of them }\n"
    let inner = "types: { A: { object: {}, allow: { type-without-doc: this one } } }\n"
    #expect(try found(outer + inner, by: "type-without-doc") == ["unused-allow 5"])
    #expect(try found(outer + inner.dropLast(2) + ", B: { object: {} } }\n", by: "type-without-doc") == [])
  }

  @Test("covers no other rule and nothing beside it")
  func beside() throws {
    let contract = """
      types:
        A: { object: {}, allow: { enum-of-one: why } }
        B: { object: {} }

      """
    #expect(try found(contract, by: "type-without-doc") == ["type-without-doc 6", "type-without-doc 7"])
  }

  @Test("needs a reason, and a rule that is there")
  func mistakes() throws {
    try check(contract: "allow: { type-without-doc: }\n", expect: ["wrong-kind"])
    try check(contract: "allow: { type-without-doc: \"\" }\n", expect: ["wrong-kind"])
    let result = try load("allow: { type-without-docs: why }\n")
    #expect(result.diagnostics.map(\.id) == ["unknown-lint-rule"])
    #expect(result.diagnostics.first?.help == "did you mean `type-without-doc`?")
  }

  @Test("is neither on the wire nor in contract.json")
  func wire() throws {
    let plain = try resolve("types: { A: { object: {} } }\n")
    let allowed = try resolve("types: { A: { object: {}, allow: { type-without-doc: why } } }\n")
    #expect(plain.fingerprint == allowed.fingerprint)
    #expect(
      JSONText.write(plain.canonicalJSON(includingDocs: true))
        == JSONText.write(allowed.canonicalJSON(includingDocs: true)))
  }
}

@Suite("The longest JSON of a type")
struct LargestJSONTests {
  @Test(
    "is as long as the text that a writer makes of the largest value",
    arguments: [
      ("{ type: string, max_length: 3 }", 2 + 3 * 4), ("{ type: string, max_bytes: 5 }", 7),
      ("{ type: string, max_length: 3, max_bytes: 5 }", 7), ("{ type: string, max_length: 3, pattern: '[a-z]*' }", 5),
      ("{ type: bytes, max_bytes: 3 }", 10), ("uuid", 38), ("bool", 5), ("int32", 11),
      ("{ type: int32, min: 0, max: 99 }", 2), ("{ type: list<bool>, max_items: 3 }", 20), ("E", 7), ("U", 19),
    ])
  func sizes(type: String, bytes: Int) throws {
    let contract = try resolve(
      """
      types:
        E: { enum: [a, three] }
        A: { object: { b: bool } }
        C: { object: {} }
        U: { union: { tag: t, cases: { a: A, c: C } } }
        T: { object: { f: \(type) } }

      """)
    var sizes = LargestJSON(contract)
    // {"f":…}
    #expect(sizes.bytes(of: "T") == bytes + 6)
  }

  @Test(
    "is not known where something has no limit",
    arguments: ["string", "bytes", "json", "map<bool>", "list<bool>", "{ type: list<T>, max_items: 2 }"])
  func unlimited(type: String) throws {
    let contract = try resolve("types: { T: { object: { f: \(type) } } }\n")
    var sizes = LargestJSON(contract)
    #expect(sizes.bytes(of: "T") == nil)
  }

  @Test("stays a number where limits multiply to more than there are")
  func ceiling() throws {
    let types = (0..<10).map {
      "  T\($0): { object: { f: { type: list<T\($0 + 1)>, max_items: 9000000000000000000 } } }\n"
    }
    let contract = try resolve("types:\n" + types.joined() + "  T10: { object: { f: bool } }\n")
    var sizes = LargestJSON(contract)
    #expect((sizes.bytes(of: "T0") ?? 0) > 1_000_000_000_000)
  }
}
