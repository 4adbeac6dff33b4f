import ContractModel
import Testing

@Suite("Canonical JSON and fingerprint")
struct CanonicalJSONTests {
  private func contract(
    doc: String = "A doc.", version: String = "1.0.0",
    field: String = "name?: { type: string, max_length: 5, doc: Its name. }"
  ) throws -> Contract {
    let folder = try TemporaryFolder()
    let text = """
      contract: 1
      name: Test
      version: \(version)
      server: { base_url: "http://127.0.0.1:5000", auth: none }
      types:
        Item: { doc: \(doc), object: { \(field) } }
      errors: { gone: { http: 410, unreachable: nothing goes } }
      endpoints:
        get_item:
          route: GET /item
          response: { item: Item | null }
          examples: [ { name: none, response: { item: null } } ]

      """
    return try #require(try ContractLoader.load(entry: folder.write(text.utf8, to: "contract.yaml")).contract)
  }

  @Test("the tree has the agreed shape")
  func shape() throws {
    let text = String(decoding: JSONText.write(try contract().canonicalJSON(includingDocs: true)), as: UTF8.self)
    #expect(
      text == """
        {"contract":1,"name":"Test","version":"1.0.0",\
        "server":{"base_url":"http://127.0.0.1:5000","auth":"none","max_body":1000000,\
        "limits":{"headers":{"max_fields":100,"max_bytes":32768,"within_ms":10000},"target":8192,"body_rate":1024,\
        "idle_ms":60000,"connections":256,"waiting":16,"first_message":4096}},\
        "types":{"Item":{"doc":"A doc.","object":{"fields":{"name":{"type":"string","max_length":5,"required":false,\
        "doc":"Its name."}},"unknown_fields":"ignore"}}},\
        "errors":{"gone":{"http":410,"unreachable":"nothing goes"}},\
        "endpoints":{"get_item":{"route":"GET /item","auth":"none",\
        "response":{"fields":{"item":{"type":"Item | null","required":true}}},"errors":[],"emits":[],\
        "max_body":1000000,"idempotent":true,"timeout_ms":30000,\
        "examples":[{"name":"none","response":{"item":null}}]}},"channels":{}}
        """)
  }

  @Test("patterns, defaults and open types stand beside the other constraints")
  func openTypes() throws {
    let fields = """
      name?: { type: string, max_length: 5, pattern: "[a-z]*", default: abc }, data: { type: bytes, min_bytes: 1 }, \
      all?: { type: map<json>, max_items: 2, default: {} }, id: uuid
      """
    let text = String(
      decoding: JSONText.write(try contract(field: fields).canonicalJSON(includingDocs: false)), as: UTF8.self)
    #expect(
      text.contains(
        """
        {"fields":{"name":{"type":"string","max_length":5,"pattern":"[a-z]*","default":"abc","required":false},\
        "data":{"type":"bytes","min_bytes":1,"required":true},\
        "all":{"type":"map<json>","max_items":2,"default":{},"required":false},"id":{"type":"uuid","required":true}}
        """))
  }

  @Test("without docs there are neither reasons nor examples")
  func withoutDocs() throws {
    let text = String(decoding: JSONText.write(try contract().canonicalJSON(includingDocs: false)), as: UTF8.self)
    for word in ["doc", "unreachable", "examples"] { #expect(!text.contains("\"\(word)\"")) }
  }

  @Test("docs and versions leave the fingerprint as it is")
  func stableFingerprint() throws {
    let fingerprint = try contract().fingerprint
    #expect(fingerprint.utf8.count == 16)
    #expect(try contract(doc: "Another doc.").fingerprint == fingerprint)
    #expect(try contract(version: "2.0.0").fingerprint == fingerprint)
    #expect(try contract(version: "2.0.0").versionHeader == "2.0.0+\(fingerprint)")
  }

  @Test(
    "what the wire shows changes it",
    arguments: [
      "name: { type: string, max_length: 5 }", "name?: { type: string, max_length: 6 }",
      "names?: { type: string, max_length: 5 }",
      "name?: string | null", "name?: { type: string, max_length: 5, default: a }",
      "name?: { type: string, max_length: 5, pattern: a }",
    ])
  func changedFingerprint(field: String) throws {
    #expect(try contract(field: field).fingerprint != contract().fingerprint)
  }
}
