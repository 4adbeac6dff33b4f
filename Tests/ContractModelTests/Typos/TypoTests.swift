import Testing

@testable import ContractModel

@Suite("Slips of the fingers")
struct TypoTests {
  private static let entry = "contract/bridge.yaml"
  private static let count = 500

  /// The SmrtHub contract, as if the repository were the working directory.
  private func contract() throws -> [SourceFile] {
    let loaded = try ContractLoader.load(entry: Fixtures.path(Self.entry))
    let repository = Fixtures.path("")
    return try #require(loaded.contract).sources.map {
      SourceFile(path: $0.path.replacing(repository, with: ""), bytes: $0.bytes)
    }
  }

  @Test("500 of them in the contract are told on their line, with the right word, and once")
  func slips() throws {
    let sources = try contract()
    let files = MemoryFiles(sources)
    var maker = TypoMaker(sources, entry: Self.entry, seed: 1)
    var scores: [Typo.Kind: TypoScore] = [:]
    var made = 0
    while made < Self.count {
      let kind = Typo.Kind.allCases[made % Typo.Kind.allCases.count]
      guard let typo = maker.make(kind) else { continue }
      let found = try ContractLoader.load(entry: Self.entry, in: files.replacing(typo.path, with: typo.bytes))
      scores[kind, default: TypoScore()] += TypoScore(typo, found.diagnostics)
      made += 1
    }
    let table = Typo.Kind.allCases.map { "\($0.rawValue): \(scores[$0]?.words ?? "none")" }.joined(separator: "\n")
    print(table)
    let all = scores.values.reduce(into: TypoScore(), +=)
    #expect(all.onLine * 100 >= 98 * Self.count, "\(table)")
    #expect(all.withWord * 100 >= 80 * Self.count, "\(table)")
    #expect(all.withFollowUps * 100 <= 10 * Self.count, "\(table)")
  }

  @Test("the same seed makes the same ones")
  func determinism() throws {
    let sources = try contract()
    var (first, second) = (SplitMix(state: 7), SplitMix(state: 7))
    #expect((0..<10).map { _ in first.next() } == (0..<10).map { _ in second.next() })
    var makers = (0..<2).map { _ in TypoMaker(sources, entry: Self.entry, seed: 3) }
    for kind in Typo.Kind.allCases {
      #expect(makers[0].make(kind)?.bytes == makers[1].make(kind)?.bytes)
    }
  }
}

@Suite("Files that are not on a disk")
struct MemoryFilesTests {
  private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, bytes: Array(text.utf8)) }

  @Test("are included by name and by pattern as those on a disk are")
  func includes() throws {
    let entry = file("c/bridge.yaml", header + "include: [a.yaml, 'more/*.yaml', gone.yaml, 'none/*.yaml']\n")
    let files = MemoryFiles([
      entry, file("c/a.yaml", "types: { A: { object: { b: B, c: C } } }\n"),
      file("c/more/b.yaml", "types: { B: { object: {} } }\n"), file("c/other/c.yaml", "types: { C: { object: {} } }\n"),
    ])
    let found = try ContractLoader.load(entry: "c/bridge.yaml", in: files).diagnostics
    #expect(found.map(\.id) == ["missing-file", "nothing-included"])
    #expect(throws: UnreadableEntry.self) { try ContractLoader.load(entry: "c/none.yaml", in: files) }
  }
}
