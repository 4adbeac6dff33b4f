import ContractModel
import FoundationEssentials
import Testing

@testable import ConformanceKit

@Suite("Derivation from contracts at the edge of the language")
struct DeriveHostileTests {
  /// The cases of a contract with one endpoint whose request has these fields, and these types.
  private func derive(request: String, types: String = "") throws -> [Case] {
    let text = """
      contract: 1
      name: Edge
      version: 1.0.0
      server: { base_url: "http://127.0.0.1:5009", auth: none, max_body: 1 kB }
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
    return try DeriveFixture.derive(path)
  }

  @Test("Bounds that no body reaches are left out, however large")
  func hugeBounds() throws {
    let cases = try derive(
      request: "a: { type: string, max_length: 9223372036854775807 }, b: { type: list<bool>, max_items: 9000000000 }")
    #expect(!cases.isEmpty)
    #expect(!cases.contains { $0.id.contains("max_length") || $0.id.contains("max_items") })
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
