import Foundation
import Testing

@Suite("Lies that the kit catches", .serialized)
struct CaughtLiesTests {
  @Test("There are forty lies at least, each with a name of its own, cases and clauses", .timeLimit(.minutes(1)))
  func list() async throws {
    let lies = try await JudgedLie.listed()
    #expect(lies.count >= 40)
    #expect(Set(lies.map(\.name)).count == lies.count)
    for lie in lies {
      #expect(!lie.summary.isEmpty && !lie.caughtBy.isEmpty && !lie.clauses.isEmpty, "\(lie.name)")
    }
  }

  @Test("Its own cases catch each lie, by a clause that it breaks", .timeLimit(.minutes(5)))
  func caught() async throws {
    let lies = try await JudgedLie.listed()
    try await withThrowingTaskGroup(of: Void.self) { group in
      var waiting = lies.sorted { $0.seconds > $1.seconds }[...]
      for lie in waiting.prefix(JudgedLie.jobs) { group.addTask { try await Self.expectCaught(lie) } }
      waiting = waiting.dropFirst(JudgedLie.jobs)
      while try await group.next() != nil {
        guard let lie = waiting.popFirst() else { continue }
        group.addTask { try await Self.expectCaught(lie) }
      }
    }
  }

  private static func expectCaught(_ lie: JudgedLie) async throws {
    let verdict = try await JudgedLie.judge(lie.name, by: [lie.caughtBy])
    #expect(verdict.status == 1, "\(lie.name): \(verdict.report)")
    let failures = verdict.report.split(separator: "\n").filter { $0.hasPrefix("FAIL ") }
    // What dies by a crash or by validation alone cites another clause.
    #expect(
      failures.contains { failure in lie.clauses.contains { failure.contains($0) } },
      "\(lie.name) breaks \(lie.clauses), and what caught it says\n\(failures.joined(separator: "\n"))")
  }

  @Test("None of these cases blames the true bridge", .timeLimit(.minutes(3)))
  func none() async throws {
    let verdict = try await JudgedLie.judge("none", by: try await JudgedLie.listed().map(\.caughtBy))
    #expect(verdict.status == 0, "\(verdict.report)")
  }

  @Test("docs/lies.md holds the list as the command prints it", .timeLimit(.minutes(1)))
  func page() async throws {
    let rows = try await JudgedLie.listed().map { "| `\($0.name)` | \($0.summary) | `\($0.caughtBy)` |" }
    let page = try String(contentsOf: JudgedLie.root.appending(path: "docs/lies.md"), encoding: .utf8)
    let written = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(written == rows, "Put these lines into docs/lies.md:\n\(rows.joined(separator: "\n"))")
  }
}
