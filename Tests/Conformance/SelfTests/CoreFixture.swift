import ContractModel
import Testing

@testable import ConformanceKit

/// The ten-line contract, a run on it and answers as a conforming server gives them.
enum CoreFixture {
  static let token = "token-of-the-self-tests-0123456789abcdef"
  static let traceID = "4bf92f3577b34da6a3ce929d0e0e4736"
  static let contractPath =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/Fixtures/Greeter/contract/bridge.yaml"

  static func contract() throws -> Contract {
    try #require(try ContractLoader.load(entry: contractPath).contract)
  }

  static func greet() throws -> Endpoint { try #require(try contract().endpoint(named: "greet")) }

  static func plan(_ options: RunOptions, _ cases: [Case], untestable: [Untestable] = []) throws -> Plan {
    try Plan(options, contract: try contract(), cases: cases, untestable: untestable)
  }

  /// As ``plan(_:_:)``, for those who tell a plan that can't be made from a fixture that can't be read.
  static func planning(_ options: RunOptions, _ cases: [Case]) throws(RunEnd) -> Plan {
    guard let contract = try? contract() else { throw RunEnd("the fixture's contract can't be read") }
    return try Plan(options, contract: contract, cases: cases)
  }

  static func options(profile: Profile = .bridge) -> RunOptions {
    var options = RunOptions(subject: .target(url: "http://127.0.0.1:1", tokenFile: nil))
    options.profile = profile
    options.grants = [.writes]
    return options
  }

  static func judge(profile: Profile = .bridge) throws -> AnswerJudge {
    let options = options(profile: profile)
    let run = RunContext(try plan(options, [exchangeCase("core/greet/any")]), options, launcher: nil)
    var target = Target(
      endpoint: HostPort(host: "127.0.0.1", port: 1), authority: "127.0.0.1:1", token: token, process: nil)
    target.instance = "the-instance"
    return AnswerJudge(run: run, target: target)
  }

  /// A case that greets Ada.
  static func exchangeCase(
    _ id: String, _ expectation: AnswerExpectation = .accepted("greet"), needs: Set<Need> = [],
    profile: Profile = .api, name: String = "Ada"
  ) throws -> Case {
    let recipe = RequestRecipe(calling: try greet(), body: BodyRecipe("{\"name\":\"\(name)\"}"))
    return Case(
      id: id, family: "core", profile: profile, clauses: ["H3"], needs: needs, source: try greet().route.span,
      states: "max_length 40", body: .exchange(recipe, expectation))
  }

  static func sessionCase(
    _ id: String, needs: Set<Need> = [], _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: id, family: "core", profile: .api, clauses: ["C6"], needs: needs, states: "an event once",
      body: .session(body))
  }

  /// The fields that every answer owes (wire-protocol H7, H8).
  static let fields: [(String, String)] = [
    ("Content-Type", "application/json"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Date", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ("X-Contract", "1.0.0+0123456789abcdef"), ("X-Bridge-Instance", "the-instance"), ("X-Trace-Id", traceID),
  ]

  static let greeting = "{\"status\":\"ok\",\"greeting\":\"Hello, Ada\"}"

  static func error(_ code: String, violations: String? = nil, traceID: String = traceID) -> String {
    let list = violations.map { ",\"violations\":\($0)" } ?? ""
    return
      "{\"status\":\"error\",\"error\":{\"code\":\"\(code)\",\"message\":\"m\",\"trace_id\":\"\(traceID)\"\(list)}}"
  }

  static func bytes(_ status: Int, _ body: String, replacing: [String: String?] = [:], adding: [(String, String)] = [])
    -> [UInt8]
  {
    let own = fields.compactMap { name, value in replacing[name, default: value].map { (name, $0) } }
    let lines = (own + adding + [("Content-Length", "\(body.utf8.count)")]).map { "\($0): \($1)\r\n" }
    return Array("HTTP/1.1 \(status) Word\r\n\(lines.joined())\r\n\(body)".utf8)
  }

  static func answer(
    _ status: Int, _ body: String, replacing: [String: String?] = [:], adding: [(String, String)] = []
  ) throws -> HTTPResponse {
    var reader = HTTPResponseReader()
    reader.receive(bytes(status, body, replacing: replacing, adding: adding))
    guard case .response(let response) = reader.next(answering: "POST") else {
      throw RunEnd("the fixture's answer is not readable")
    }
    return response
  }
}
