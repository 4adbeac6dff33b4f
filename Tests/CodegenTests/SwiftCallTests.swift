import Testing

@testable import Codegen

@Suite("Calls of the Swift client")
struct SwiftCallTests {
  private static let contract = """
    contract: 1
    name: Example
    version: 1.0.0
    server: { base_url: "http://127.0.0.1:5009", auth: none, max_body: 1 MB }
    endpoints:
      list_items:
        route: PUT /items/{limit}
        path: { limit: int32 }
        query: { limit: int32, query_limit: int32, default?: { type: int32, default: 5 } }
        request: { limit: int32, default: string }
        response: {}
    """

  @Test("take values of path, body and query by labels; one that is taken is called after its part too")
  func labels() throws {
    let files = try TemporaryProject(Self.contract).pipeline().output.targets.flatMap(\.files)
    let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(
      text.contains(
        "public func listItems(limit: Swift.Int32, requestLimit: Swift.Int32, `default`: Swift.String, "
          + "queryLimit: Swift.Int32, queryQueryLimit: Swift.Int32, queryDefault: Swift.Int32 = 5) "
          + "async throws(BridgeClientError) -> ListItemsResponse {"))
    #expect(text.contains("ListItemsRequest(limit: requestLimit, default: `default`).encoded()"))
    #expect(text.contains("$0.query(\"query_limit\", queryQueryLimit) { $0.int32($1) }"))
  }
}
