import Testing

@testable import ConformanceKit

private func cases() throws -> [Case] {
  [
    try CoreFixture.exchangeCase("b/greet/one"), try CoreFixture.exchangeCase("a/greet/two", needs: [.writes]),
    CoreFixture.sessionCase("c/events/late", needs: [.slow, .launch]) { _ in .pass },
    try CoreFixture.exchangeCase("d/greet/framing", profile: .http1),
  ]
}

private func select(
  profile: Profile = .bridge, only: [String] = [], skip: [String] = [], grants: Set<Need> = Set(Need.allCases),
  exactly: String? = nil
) throws -> Selection {
  try Selection(
    from: try cases(), profile: profile,
    filters: .init(only: only.map(Glob.init), skip: skip.map(Glob.init), grants: grants, exactly: exactly))
}

@Suite("Selecting cases")
struct CoreSelectionTests {
  @Test("cases of the profile and below are selected, by id")
  func profiles() throws {
    #expect(try select().cases.map(\.id) == ["a/greet/two", "b/greet/one", "c/events/late"])
    #expect(try select(profile: .http1).cases.count == 4)
  }

  @Test("what is not granted is not selected, but named and counted")
  func grants() throws {
    let selection = try select(grants: [.writes])
    #expect(selection.cases.map(\.id) == ["a/greet/two", "b/greet/one"])
    #expect(selection.notGranted.map(\.id) == ["c/events/late"])
    #expect(selection.missing([.writes]).map(\.need) == [.launch, .slow])
  }

  @Test("filters choose by pattern and are counted")
  func filters() throws {
    let selection = try select(only: ["*/greet/*"], skip: ["b/*"])
    #expect(selection.cases.map(\.id) == ["a/greet/two"])
    #expect(selection.filteredCount == 2)
  }

  @Test("a filter that matches nothing can't be judged")
  func emptyFilter() throws {
    #expect(throws: RunEnd.self) { try select(only: ["nothing"]) }
    #expect(throws: RunEnd.self) { try select(skip: ["*/greeet/*"]) }
  }

  @Test("a selection of no case can't be judged, and says what to grant")
  func nothingLeft() throws {
    let end = try #require(throws: RunEnd.self) { try select(only: ["c/*"], grants: []) }
    #expect(end.reason.contains("need launch, slow"))
    #expect(throws: RunEnd.self) { try select(only: ["a/*"], skip: ["a/*"]) }
  }

  @Test("a replay selects one id, and an unknown one can't be judged")
  func replay() throws {
    #expect(try select(exactly: "b/greet/one").cases.map(\.id) == ["b/greet/one"])
    #expect(throws: RunEnd.self) { try select(exactly: "b/*") }
  }

  @Test("two cases of one id are the kit's own fault")
  func duplicates() throws {
    let twice = try cases() + cases()
    let end = try #require(throws: RunEnd.self) {
      try Selection(from: twice, profile: .bridge, filters: .init())
    }
    #expect(end.status == .internalError)
  }

  @Test(
    "a pattern's * stands for anything and its ? for one character",
    arguments: [
      ("*", "", true), ("*", "a/b", true), ("a*c", "abbc", true), ("a*c", "abb", false), ("a?c", "abc", true),
      ("a?c", "ac", false), ("*x*y", "1x2x3y", true), ("", "a", false), ("a**b", "ab", true), ("a+1", "a+1", true),
    ])
  func globs(pattern: String, text: String, isMatch: Bool) { #expect(Glob(pattern).matches(text) == isMatch) }

  @Test("a pattern of many stars takes no more than the product of the lengths")
  func hostileGlob() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 2_000)))
  }
}

@Suite("The manifest")
struct CoreManifestTests {
  @Test("its hash is the same for the same cases in any order")
  func order() throws {
    let all = try cases()
    #expect(Manifest(all).hash == Manifest(all.reversed()).hash)
    #expect(Manifest(all).hash.count == 16)
  }

  @Test("its hash changes with a case, a body, a need and an expectation")
  func changes() throws {
    let base = Manifest([try CoreFixture.exchangeCase("a/greet/x")]).hash
    let others = [
      try CoreFixture.exchangeCase("a/greet/y"), try CoreFixture.exchangeCase("a/greet/x", name: "Eve"),
      try CoreFixture.exchangeCase("a/greet/x", needs: [.writes]),
      try CoreFixture.exchangeCase("a/greet/x", .success("greet")),
      try CoreFixture.exchangeCase("a/greet/x", .accepted("greet").closing()),
      try CoreFixture.exchangeCase("a/greet/x", .accepted("greet").with("Allow", .absent)),
    ]
    let hashes = Set(others.map { Manifest([$0]).hash } + [base])
    #expect(hashes.count == others.count + 1)
  }

  @Test("a large body is hashed by its recipe, not by its bytes")
  func largeBody() throws {
    let body = BodyRecipe(prefix: [], filler: [0x61], count: 1_000_000_000_000, suffix: [])
    let recipe = RequestRecipe(calling: try CoreFixture.greet(), body: body)
    let large = Case(
      id: "a/greet/x", family: "a", profile: .api, clauses: [], states: "",
      body: .exchange(recipe, .accepted("greet")))
    #expect(Manifest([large]).lines.count == 1)
  }
}

@Suite("The schedule")
struct CoreScheduleTests {
  @Test("writing cases of one endpoint share one list, so that they run one after another")
  func lanes() throws {
    let writing = try (0..<5).map { try CoreFixture.exchangeCase("a/greet/\($0)", needs: [.writes]) }
    let reading = try (0..<40).map { try CoreFixture.exchangeCase("b/greet/\($0)") }
    let schedule = Schedule(reading + writing, launches: false)
    #expect(schedule.exchanges.first?.map(\.id) == writing.map(\.id))
    #expect(schedule.exchanges.map(\.count) == [5, 32, 8])
  }

  @Test("slow, lonely and closing cases have their places")
  func places() throws {
    let slow = CoreFixture.sessionCase("a/events/slow", needs: [.slow]) { _ in .pass }
    let alone = CoreFixture.sessionCase("a/events/alone", needs: [.slow, .alone]) { _ in .pass }
    let slowWriting = CoreFixture.sessionCase("a/events/writing", needs: [.slow, .writes]) { _ in .pass }
    let schedule = Schedule([slow, alone, slowWriting], launches: false)
    #expect(schedule.slow.flatMap { $0 }.map(\.id) == ["a/events/slow"])
    #expect(schedule.alone.map(\.id) == ["a/events/alone"])
    #expect(schedule.sessions.flatMap { $0 }.map(\.id) == ["a/events/writing"])
  }

  @Test("where subjects are launched every slow case starts at once, also one that writes: it has a server of its own")
  func slowOnServersOfTheirOwn() throws {
    let waiting = CoreFixture.sessionCase("a/events/slow", needs: [.slow]) { _ in .pass }
    let writing = CoreFixture.sessionCase("a/events/writing", needs: [.slow, .writes]) { _ in .pass }
    let schedule = Schedule([waiting, writing], launches: true)
    #expect(schedule.slow.map { $0.map(\.id) } == [["a/events/slow"], ["a/events/writing"]])
    #expect(schedule.sessions.isEmpty)
  }

  @Test("isolated cases run beside all others where subjects are launched, and one after another where they share one")
  func isolated() throws {
    let cases = (0..<3).map { number in
      Case(
        id: "a/greet/\(number)", family: "core", profile: .api, clauses: ["S1"], needs: [.writes], states: "",
        isIsolated: true, body: .session { _ in .pass })
    }
    let writing = CoreFixture.sessionCase("b/other/writing", needs: [.writes]) { _ in .pass }
    #expect(Schedule(cases + [writing], launches: true).sessions.map(\.count) == [1, 1, 1, 1])
    #expect(Schedule(cases + [writing], launches: false).sessions.map(\.count) == [4])
  }
}
