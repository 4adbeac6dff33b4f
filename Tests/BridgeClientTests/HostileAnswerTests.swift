import BridgeAPI
import Testing

@Suite("An answer that no bridge gives", .timeLimit(.minutes(1)))
struct HostileAnswerTests {
  private func error(_ script: @escaping ScriptedServer.Script) async throws -> (BridgeClientError, ScriptedServer) {
    let server = try ScriptedServer(script, Scripts.answers(200, Scripts.health))
    let client = try client(server.url)
    let error = try await failure { () async throws(BridgeClientError) in try await client.getWorkspace() }
    return (error, server)
  }

  @Test(
    "is told by what is wrong with it, and not asked for again",
    arguments: [
      ("{", "the answer breaks the contract: the text ends too early, at byte 1"),
      ("[]", "the answer breaks the contract: the whole must be an object"),
      (#"{"revision":1}"#, "the answer breaks the contract: /status must be there"),
      (#"{"status":"fine","revision":1}"#, "the answer breaks the contract: /status must be \"ok\""),
      (
        #"{"status":"ok","revision":0,"workspace":{"spaces":[],"rules":[],"triggers":[]}}"#,
        "the answer breaks the contract: /revision must be at least 1"
      ),
      (#"{"status":"ok","revision":1}"#, "the answer breaks the contract: /workspace must be there"),
    ])
  func body(_ body: String, _ what: String) async throws {
    let (error, server) = try await error(Scripts.answers(200, body))
    #expect((error.reason, error.what) == (.badAnswer, what))
    #expect(server.requests.count == 1)
  }

  @Test("is told where it is a redirect, which is not followed")
  func redirect() async throws {
    let (error, server) = try await error(Scripts.answers(302, "", ["Location": "http://127.0.0.1:1/"]))
    #expect(error.what == "the bridge answered with a redirect (302), which is not followed")
    #expect(server.requests.count == 1)
  }

  @Test("is told where another server has the port", arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "\0\0\0\0\r\n\r\n"])
  func notHTTP(_ bytes: String) async throws {
    let (error, server) = try await error(Scripts.sends(bytes))
    #expect(error.what == "what came is not HTTP; is 127.0.0.1:\(server.port) the bridge?")
    #expect(error.reason == .badAnswer)
  }

  @Test("is told where it is a page, or an error that is not the contract's")
  func page() async throws {
    let (page, server) = try await error(Scripts.answers(200, "<html>", ["Content-Type": "text/html; charset=utf-8"]))
    #expect(
      page.what == "the answer (200) is text/html, not application/json; is 127.0.0.1:\(server.port) the bridge?")
    let (plain, _) = try await error(Scripts.answers(404, "{}"))
    #expect(plain.what == "the status is 404, without the contract's error object")
    let (other, _) = try await error(Scripts.fails(404, "config_conflict"))
    #expect(other.what == "the status is 404, without the contract's error object")
    let (strange, _) = try await error(Scripts.fails(404, "<b>"))
    #expect(strange.what == "the status is 404, without the contract's error object")
  }

  @Test(
    "does not make the client show a token that it quotes",
    arguments: [["Content-Type": "text/\(token)"], ["X-Contract": "not \(token)"]])
  func quoted(_ fields: [String: String]) async throws {
    let (error, _) = try await error(Scripts.answers(200, Scripts.health, fields))
    #expect(!"\(error)".contains(token))
  }

  @Test("keeps a rule of a newer contract language")
  func newerRule() async throws {
    let violation = #"{"in":"body","path":"/a","rule":"no_such_rule","message":"As written."}"#
    let body =
      #"{"status":"error","error":{"code":"config_rejected","message":"","trace_id":"00","violations":[\#(violation)]}}"#
    let (error, _) = try await error(Scripts.answers(422, body))
    guard case .declared(let declared) = error.reason else { throw error }
    #expect(declared.violations.map(\.rule) == [.unknown("no_such_rule")])
    #expect(declared.violations.map(\.rule.wireValue) == ["no_such_rule"])
  }

  @Test("is undeclared where a newer contract has the error")
  func undeclared() async throws {
    let (error, _) = try await error(Scripts.fails(418, "tea_only"))
    guard case .undeclared(let undeclared) = error.reason else { throw error }
    #expect((undeclared.code, undeclared.status) == ("tea_only", 418))
    #expect(error.what == "tea_only, which this contract does not have (status 418)")
  }

  @Test("is a mismatch where the server speaks another contract")
  func mismatch() async throws {
    let found = "2.0.0+0123456789abcdef"
    let (error, _) = try await error(Scripts.answers(200, "{}", ["X-Contract": found]))
    #expect(error.reason == .contractMismatch)
    #expect(
      error.what
        == "the server speaks contract \(found), this client \(BridgeContract.header); generate one of them anew")
  }

  @Test("is not read past the limit")
  func tooLong() async throws {
    let (error, _) = try await error(Scripts.answers(200, String(repeating: " ", count: 100_001)))
    #expect(error.what == "the answer is longer than 100000 bytes; maxAnswer: allows more")
  }

  @Test("may have fields that the contract does not know yet")
  func unknownFields() async throws {
    let health = Scripts.health.dropLast() + #","new":{"a":[1]}}"#
    let server = try ScriptedServer(Scripts.answers(200, String(health)))
    #expect(try await client(server.url).getHealth().version == "1.0.0")
  }
}
