import ContractModel
import FoundationEssentials
import Testing

@testable import ConformanceKit

@Suite("Derivation from contracts at the edge of the language")
struct DeriveHostileTests {
  /// The cases of a contract with one endpoint whose request has these fields, and these types.
  private func derive(request: String, types: String = "", maxBody: String = "1 kB") throws -> [Case] {
    try load(request: request, types: types, maxBody: maxBody, DeriveFixture.derive)
  }

  private func load<Value>(
    request: String, types: String = "", maxBody: String = "1 kB", _ use: (_ path: String) throws -> Value
  ) throws -> Value {
    let text = """
      contract: 1
      name: Edge
      version: 1.0.0
      server: { base_url: "http://127.0.0.1:5009", auth: none, max_body: \(maxBody) }
      \(types)
      endpoints:
        edge:
          route: POST /edge
          request: { \(request) }
          response: { done: bool }

      """
    let path = FileManager.default.temporaryDirectory.path + "/edge-\(UInt64.random(in: 0...UInt64.max)).yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try use(path)
  }

  private static let huge = """
    a: { type: string, max_length: 9223372036854775807 }, b: { type: list<bool>, max_items: 9000000000 },
    c?: { type: map<bool>, min_items: 9000000000 }, d?: { type: bytes, min_bytes: 9223372036854775807 },
    e: { type: string, max_length: 300 }
    """

  @Test("Bounds that no body reaches are left out, however large")
  func hugeBounds() throws {
    let ids = try derive(request: Self.huge).map(\.id)
    #expect(ids.contains("field-boundary/edge/e/max_length+1"))
    #expect(
      !ids.contains { id in
        ["/a/max_length", "/b/max_items", "/c/min_items", "/d/min_bytes"].contains(where: id.contains)
      })
  }

  @Test("A bound that no body reaches is listed with what it would need")
  func untestable() throws {
    let listed = try load(request: Self.huge) { try DeriveFixture.derivation($0).untestable.map(\.description) }
    for start in [
      "max_length of edge/a (needs 9.2 EB, max_body is 1 kB)", "max_items of edge/b (needs 4",
      "min_items of edge/c (needs ",
      "min_bytes of edge/d (needs 9.2 EB, max_body is 1 kB)",
      // 300 scalar values of four bytes each.
      "max_length of edge/e (needs 1.2 kB, max_body is 1 kB)",
    ] {
      #expect(listed.contains { $0.hasPrefix(start) }, "\(start): \(listed)")
    }
    #expect(Set(listed).count == listed.count)
  }

  @Test("A body that the kit would neither send nor judge is listed")
  func unsent() throws {
    let listed = try load(
      request: "a: { type: list<int32>, max_items: 20000000 }, b: { type: bytes, max_bytes: 300 MB }", maxBody: "900 MB"
    ) { try DeriveFixture.derivation($0).untestable.map(\.description) }
    #expect(
      listed.contains { $0.hasPrefix("max_items of edge/a (needs 40 MB, more than the kit judges") }, "\(listed)")
    #expect(
      listed.contains("max_bytes of edge/b (needs 399 MB, the kit sends 268 MB at most)")
        || listed.contains("max_bytes of edge/b (needs 400 MB, the kit sends 268 MB at most)"), "\(listed)")
    #expect(listed.contains("max_body of edge (needs 900 MB, the kit sends 268 MB at most)"), "\(listed)")
  }

  @Test("Bounds at the ends of their type have no neighbour beyond")
  func extremeNumbers() throws {
    let cases = try derive(request: "a: { type: int64, min: -9223372036854775808, max: 9223372036854775807 }")
    let ids = cases.map(\.id)
    #expect(ids.contains("field-boundary/edge/a/max-1") && !ids.contains("field-boundary/edge/a/max+1"))
    #expect(ids.contains("field-boundary/edge/a/min+1") && !ids.contains("field-boundary/edge/a/min-1"))
  }

  @Test("A type that holds itself gets finite samples, also where only one case of a union ends")
  func recursion() throws {
    let cases = try derive(
      request: "tree: Tree",
      types: """
        types:
          Node: { object: { left: Tree, right: Tree } }
          Leaf: { object: { value: int32 } }
          Tree: { union: { tag: kind, cases: { node: Node, leaf: Leaf } } }
        """)
    #expect(cases.contains { $0.id == "field-union/edge/tree/case-node" })
    #expect(cases.contains { $0.id == "field-union/edge/tree/case-leaf" })
  }
}
