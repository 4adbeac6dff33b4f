import Foundation
import Testing

@testable import ContractModel

@Suite("Slips of the fingers")
struct TypoTests {
  private static let entry = "contract/bridge.yaml"
  private static let count = 500

  /// How the slips of one kind were told.
  private struct Score {
    var made = 0
    var onLine = 0
    var withWord = 0
    var withFollowUps = 0
  }

  private func contract() throws -> [SourceFile] {
    let loaded = try ContractLoader.load(entry: Fixtures.path(Self.entry))
    let folder = Fixtures.path("")
    return try #require(loaded.contract).sources.map {
      SourceFile(path: $0.path.replacing(folder, with: ""), bytes: $0.bytes)
    }
  }

  @Test("500 of them in the contract are told on their line, with the right word, and once")
  func slips() throws {
    let sources = try contract()
    let files = MemoryFiles(sources)
    try #require(try ContractLoader.load(entry: Self.entry, in: files).contract != nil)
    var maker = TypoMaker(sources, entry: Self.entry, seed: 1)
    var scores: [Typo.Kind: Score] = [:]
    var misses: [String] = []
    var next = 0
    while scores.values.reduce(0, { $0 + $1.made }) < Self.count {
      let kind = Typo.Kind.allCases[next % Typo.Kind.allCases.count]
      guard let typo = maker.make(kind) else { continue }
      next += 1
      let found = try ContractLoader.load(entry: Self.entry, in: files.replacing(typo.path, with: typo.bytes))
        .diagnostics
      let here = found.filter { $0.span.file == typo.path && $0.span.start.line == typo.line }
      let hasWord = here.contains { $0.help?.contains(typo.rightWord) ?? false }
      scores[kind, default: Score()].made += 1
      scores[kind, default: Score()].onLine += here.isEmpty ? 0 : 1
      scores[kind, default: Score()].withWord += hasWord ? 1 : 0
      scores[kind, default: Score()].withFollowUps += found.count > 1 ? 1 : 0
      if here.isEmpty || !hasWord || found.count > 1 { misses.append(Self.miss(typo, found)) }
    }
    let table = Self.table(scores)
    print(table)
    if let path = ProcessInfo.processInfo.environment["TYPO_REPORT"] {
      try (misses.joined(separator: "\n") + "\n" + table).write(toFile: path, atomically: true, encoding: .utf8)
    }
    let all = scores.values.reduce(into: Score()) { sum, score in
      sum.onLine += score.onLine
      sum.withWord += score.withWord
      sum.withFollowUps += score.withFollowUps
    }
    #expect(all.onLine * 100 >= 98 * Self.count, "\(table)")
    #expect(all.withWord * 100 >= 80 * Self.count, "\(table)")
    #expect(all.withFollowUps * 100 <= 10 * Self.count, "\(table)")
  }

  private static func miss(_ typo: Typo, _ found: [Diagnostic]) -> String {
    "\(typo.kind) \(typo.path):\(typo.line) wants \(typo.rightWord)\n  \(typo.shown)\n"
      + found.map { "    \($0.span.description): [\($0.id)] \($0.message) | \($0.help ?? "")\n" }.joined()
  }

  private static func table(_ scores: [Typo.Kind: Score]) -> String {
    let rows = Typo.Kind.allCases.compactMap { kind in
      scores[kind].map {
        "\(kind.rawValue): \($0.made) made, \($0.onLine) on the line, \($0.withWord) with the word, \($0.withFollowUps) with follow-ups"
      }
    }
    return rows.joined(separator: "\n")
  }
}
