import ContractModel
import Testing

@testable import Codegen

@Suite("A method of the Python client")
struct PythonClientTests {
  private static let contract = """
    contract: 1
    name: Example
    version: 1.0.0
    server: { base_url: "http://127.0.0.1:5009", auth: none, max_body: 1 MB }
    endpoints:
      put_item:
        route: PUT /items/{id}
        path: { id: uuid }
        query: { id?: int32, title?: string, request_id?: string, limit?: { type: int32, default: 20 } }
        request: { id: string, title: string, Self?: string | null }
        response: {}
    """

  @Test("takes path, query and body by keyword; where they share a name, the path keeps it, then the body")
  func arguments() throws {
    let arguments = try Self.arguments(of: "PutItem")
    #expect(
      arguments.map(\.declaration) == [
        "id: _uuid.UUID", "query_id: int | None = None", "query_title: str | None = None",
        "query_request_id: str | None = None", "limit: int = 20", "request_id: str", "title: str",
        "self_: str | None | _models.Absent = _models.ABSENT",
      ])
  }

  @Test("gives each part its own")
  func target() throws {
    let project = try TemporaryProject(Self.contract)
    let (_, contract) = try project.read()
    let file = PythonClient(contract: contract, plan: CodecPlan(contract)).file
    let text = String(decoding: file.bytes, as: UTF8.self)
    let query = #"_query(("id", query_id), ("title", query_title), ("request_id", query_request_id), ("limit", limit))"#
    #expect(text.contains("\"/items/\" + _segment(id) + \(query),\n"))
    #expect(text.contains("_codec.to_json(_models.PutItemRequest(id=request_id, title=title, self_=self_)),\n"))
  }

  private static func arguments(of endpoint: String) throws -> [PythonArgument] {
    let (_, contract) = try TemporaryProject(contract).read()
    let plans = CodecPlan(contract).types
    let fields = { (type: String) -> [FieldPlan] in
      guard case .object(let object)? = plans.first(where: { $0.name == endpoint + type })?.body else { return [] }
      return object.fields
    }
    return PythonArgument.all(
      of: "put_item", path: fields("Path"), query: fields("Query"), request: fields("Request"))
  }
}
