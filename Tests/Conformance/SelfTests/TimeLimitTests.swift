import Testing

@testable import ConformanceKit

@Suite("Requests that do not become complete")
struct TimeLimitTests {
  private static let head = Array("POST /greet HTTP/1.1\r\n".utf8)

  /// One door: how a server that does `steps` when it has read the head keeps a limit of 300 ms.
  private func judge(_ steps: WireScriptedServer.Step..., mayBeSilent: Bool = true) throws -> String? {
    let server = try WireScriptedServer.serve(script: [.swallow(Self.head.count)] + steps)
    let context = try HostileFixture.context(for: server.address)
    let recipe = RequestRecipe(method: "POST", target: "/greet")
    let connection = try context.openHTTP()
    try connection.send(Self.head, within: .seconds(5))
    let limit = TimeLimit(.milliseconds(300), mayBeSilent: mayBeSilent, clause: "H12")
    do {
      try limit.expect(on: connection, of: recipe, since: .now, in: context)
      return nil
    } catch let failure as CaseFailure {
      return failure.finding.deed
    }
  }

  private static func timeout(_ status: Int = 408, _ code: String = "request_timeout") -> WireScriptedServer.Step {
    .write(CoreFixture.bytes(status, CoreFixture.error(code)))
  }

  @Test("A server that gives up before the limit is told, be it with an answer or without")
  func early() throws {
    #expect(try judge()?.hasPrefix("gave up the request after 0.") == true)
    #expect(try judge(Self.timeout())?.hasPrefix("gave up the request after 0.") == true)
  }

  @Test("A server that waits for ever is told")
  func never() throws {
    #expect(try judge(.awaitEnd)?.hasPrefix("had not given up the request after") == true)
  }

  @Test("Another status than the one that is due is told, and silence where an answer is due")
  func wrong() throws {
    #expect(try judge(Self.timeout(400, "bad_request"))?.contains("answered 400") == true)
    #expect(try judge(mayBeSilent: false)?.contains("without an answer") == true)
  }

  @Test("An answer behind which the connection stays open is told")
  func open() throws {
    #expect(try judge(Self.timeout(), .awaitEnd)?.contains("kept the connection open") == true)
  }

  @Test("A server that closes within the time is right, with a 408 and without")
  func right() throws {
    let wait = WireScriptedServer.Step.pause(.milliseconds(320))
    #expect(try judge(wait) == nil)
    #expect(try judge(wait, Self.timeout()) == nil)
  }
}
