import ContractModel
import Foundation
import Testing

@Suite("Contracts that want to do harm")
struct HostileInputTests {
  /// Generous: a build machine is slow. Without the limits the worst of these takes minutes.
  private static let deadline = Duration.seconds(10)

  private func ids(_ contract: String) throws -> [String] {
    var ids: [String] = []
    let time = try ContinuousClock().measure { ids = try load(contract).diagnostics.map(\.id) }
    #expect(time < Self.deadline)
    return ids
  }

  @Test("a file of 100 MB is refused before it is read")
  func hugeFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "contract.yaml")
    // Sparse: it has the length, not the blocks.
    #expect(truncate(path, 100_000_000) == 0)
    let result = try ContractLoader.load(entry: path)
    #expect(result.diagnostics.map(\.id) == ["file-too-large"])
    #expect(result.diagnostics.first?.span.description == "\(path):1:1")
  }

  @Test("10,000 levels stop at the 65th", arguments: ["[", "{ a: ", "- "])
  func levels(opening: String) throws {
    let result = try load("types:\n  " + String(repeating: opening, count: 10_000))
    #expect(result.diagnostics.map(\.id) == ["too-deep"])
    // The root is the first level, what stands under `types` the second.
    let column = 3 + opening.utf8.count * 63
    #expect(result.diagnostics.first?.span.start.line == 6)
    #expect(result.diagnostics.first?.span.start.column == column)
  }

  @Test("a million values are too many")
  func nodes() throws {
    #expect(try ids("types: [" + String(repeating: "a,", count: 1_000_001) + "a]\n") == ["too-many-nodes"])
  }

  @Test("a route of eight megabytes is one finding")
  func longRoute() throws {
    let route = String(repeating: "/a", count: 4_000_000)
    #expect(try ids("endpoints: { a: { route: GET \(route), response: {} } }\n") == ["bad-route"])
  }

  @Test("of 20,000 files that are not there a thousand are told, and no more are looked for")
  func missingFiles() throws {
    let names = (0..<20_000).map { "f\($0).yaml" }.joined(separator: ",")
    let ids = try ids("include: [\(names)]\n")
    #expect(ids.count == 1_000)
    #expect(Set(ids) == ["missing-file"])
  }

  @Test("a list type of a thousand levels is no type")
  func nestedType() throws {
    let type = String(repeating: "list<", count: 1_000) + "string" + String(repeating: ">", count: 1_000)
    #expect(try ids("types: { A: { object: { a: \(type) } } }\n") == ["bad-type-expression"])
  }

  @Test("more mistakes than anybody reads give a thousand diagnostics")
  func mistakes() throws {
    let types = (0..<10_000).map { "  T\($0): { object: { a: Q\($0)x } }\n" }.joined()
    let ids = try ids("types:\n" + types)
    #expect(ids.count == 1_000)
    #expect(Set(ids) == ["unknown-type"])
  }

  @Test("a long list of wrong values against a long list of right ones does not take the product of both")
  func enumValues() throws {
    let known = (0..<20_000).map { "v\($0)" }.joined(separator: ",")
    let wrong = (0..<20_000).map { "w\($0)" }.joined(separator: ",")
    let ids = try ids(
      """
      types: { E: { enum: [\(known)] } }
      endpoints:
        a:
          route: POST /a
          response: { all: list<E> }
          examples: [ { name: wrong, response: { all: [\(wrong)] } } ]

      """)
    #expect(Set(ids) == ["example-mismatch"])
  }

  @Test("a text of eight megabytes that never ends is one finding")
  func endlessQuote() throws {
    #expect(try ids("doc: \"" + String(repeating: "a", count: 8_000_000)) == ["unclosed-quote"])
  }

  @Test(
    "a file that ends within a line is wrong on that line, and not below it", arguments: ["{ a", "'b", "- {", "é: ["])
  func noLastLineEnd(rest: String) throws {
    let diagnostic = try #require(try load("types: " + rest).diagnostics.first)
    for span in [diagnostic.span] + diagnostic.notes.compactMap(\.span) {
      #expect(span.start.line == 5)
      #expect(span.start.column <= 8 + rest.unicodeScalars.count)
    }
  }

  @Test("a circle of 10,000 types is one finding")
  func circle() throws {
    let types = (0..<10_000).map { "  T\($0): { object: { a: T\(($0 + 1) % 10_000) } }\n" }.joined()
    #expect(try ids("types:\n" + types) == ["infinite-type"])
  }

  @Test("a list of 50,000 items that must differ is compared in a moment, lists within lists too")
  func uniqueItems() throws {
    let items = (0..<50_000).map { "{ n: \($0), all: [ { n: 1, all: [] } ] }" }.joined(separator: ",")
    let ids = try ids(
      """
      types: { T: { object: { n: int32, all: { type: list<T>, unique_items: true } } } }
      endpoints:
        a:
          route: POST /a
          response: { all: { type: list<T>, unique_items: true } }
          examples: [ { name: many, response: { all: [\(items)] } } ]

      """)
    #expect(ids == [])
  }

  @Test("10,000 sensitive fields over a circle of types do not take the product of both")
  func sensitiveFields() throws {
    let types = (0..<10_000).map { "  T\($0): { object: { a?: { type: T\(($0 + 1) % 10_000), sensitive: true } } }\n" }
    #expect(try ids("types:\n" + types.joined()) == [])
    #expect(try Set(ids("types:\n" + types.joined() + "  M: { object: { m: map<T0> } }\n")) == [])
    #expect(
      try Set(ids("types:\n" + types.dropLast().joined() + "  T9999: { object: { m: json } }\n")) == ["sensitive-keys"])
  }

  @Test("20,000 retired names against as many declared ones do not take the product of both")
  func retiredNames() throws {
    let names = (0..<20_000).map { "t\($0)" }.joined(separator: ",")
    let errors = (0..<20_000).map { "  T\($0): { http: 409 }\n" }.joined()
    #expect(try Set(ids("retired: { errors: [\(names)] }\nerrors:\n" + errors)) == ["retired-name"])
  }

  @Test("a pipe is no contract and nothing waits for its writer")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("contract.yaml")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: UnreadableEntry.self) { try ContractLoader.load(entry: path) }
  }
}
