import Testing

@testable import ConformanceKit

private func cases() throws -> [Case] {
  [
    try CoreFixture.exchangeCase("a/greet/one"),
    try CoreFixture.exchangeCase("a/greet/two", .rejected(422, "validation_failed"), needs: [.writes]),
    CoreFixture.sessionCase("b/events/late", needs: [.slow]) { _ in .pass },
  ]
}

private func choose(_ tags: String...) throws -> [String] {
  var filters = Selection.Filters(grants: Set(Need.allCases))
  filters.tags = try tags.map(TagFilter.init)
  return try Selection(from: try cases(), profile: .bridge, filters: filters).cases.map(\.id)
}

@Suite("Choosing cases by tags")
struct TagTests {
  @Test("a case has the tags of its family, subject, profile, needs, clauses, and whether it is to be refused")
  func tags() throws {
    let all = try cases()
    #expect(all[0].tags == ["core", "greet", "api", "H3", "positive"])
    #expect(all[1].tags == ["core", "greet", "api", "writes", "H3", "negative"])
    #expect(all[2].tags == ["core", "events", "api", "slow", "C6"])
  }

  @Test(
    "a clause gives the tags of its id and of its part, a rule or heading its name",
    arguments: [
      ("H2", ["H2"]), ("H2 step 9", ["H2", "H2.9"]), ("RFC 9112 section 7.1", ["RFC9112", "RFC9112.7.1"]),
      ("contract-language: max_items", ["max_items"]),
      ("contract-language: Values on the wire", ["values-on-the-wire"]),
      ("contract-language: the outermost is 1, 64 is allowed", []), ("contract: max_items 16", []),
    ])
  func citations(clause: String, tags: [String]) { #expect(Citation(clause).tags == tags) }

  @Test("of tags with a comma between any will do, of several flags all must hold, and ! excludes")
  func semantics() throws {
    #expect(try choose("H3,C6") == ["a/greet/one", "a/greet/two", "b/events/late"])
    #expect(try choose("H3,C6", "greet") == ["a/greet/one", "a/greet/two"])
    #expect(try choose("H3,!writes") == ["a/greet/one"])
    #expect(try choose("!slow", "!positive") == ["a/greet/two"])
  }

  @Test("a tag of no case can't be judged, and says which was meant")
  func unknown() throws {
    let unknown = try #require(throws: RunEnd.self) { try choose("wrtes") }
    #expect(unknown.status == .couldNotJudge)
    #expect(unknown.reason == "no case of this profile has the tag `wrtes`; did you mean `writes`?")
    let excluded = try #require(throws: RunEnd.self) { try choose("!h3") }
    #expect(excluded.reason.contains("did you mean `H3`?"))
  }

  @Test("an empty tag is no filter", arguments: ["", "H3,", "!", "H3,!"])
  func empty(text: String) { #expect(throws: RunEnd.self) { try choose(text) } }

  @Test("tags that leave nothing can't be judged")
  func nothing() { #expect(throws: RunEnd.self) { try choose("H3", "C6") } }

  @Test("a run by tags counts what it leaves out and judges nothing unproven")
  func run() throws {
    try ReportingFixture.inFolder { folder in
      let result = try folder.run(3, failing: []) {
        $0.tags = ["greet"]
        $0.isStrict = true
      }
      #expect(result.status == .conforms)
      #expect(result.said.contains("unproven not judged: some cases only"))
      #expect(try folder.run(1, failing: []) { $0.tags = ["hub"] }.status == .couldNotJudge)
    }
  }

  @Test("the list shows the tags that no other column has")
  func list() throws {
    let lines = CaseListing.render(try cases()).split(separator: "\n")
    #expect(lines[1].split(separator: " ") == ["a/greet/two", "api", "writes", "H3,negative", "max_length", "40"])
  }
}
