import BridgeAPI
import Testing

@Suite("Operations")
struct OperationTests {
  private static let trace = String(repeating: "ab", count: 16)

  private func reply(
    _ name: String, _ body: String, _ handlers: StubHandlers = StubHandlers()
  ) async throws -> (status: Int, text: String, events: [BridgeOutgoingEvent]) {
    let operation = try #require(handlers.operations().first { $0.name == name })
    let reply = await operation.invoke([], [], Array(body.utf8), BridgeCall(traceID: Self.trace))
    return (reply.status, String(decoding: reply.body, as: UTF8.self), reply.events)
  }

  @Test("carry what the contract says of their endpoint")
  func definitions() throws {
    let operations = StubHandlers().operations()
    let health = try #require(operations.first { $0.name == "get_health" })
    let process = try #require(operations.first { $0.name == "process_clipboard" })
    #expect((health.method, health.requiresToken, health.takesBody, health.idempotent) == ("GET", false, false, true))
    #expect((process.method, process.requiresToken, process.takesBody) == ("POST", true, true))
    #expect((process.maxBody, process.timeoutMilliseconds, process.idempotent) == (140_000_000, 30_000, false))
  }

  @Test("answer a success with status ok before the fields")
  func success() async throws {
    let (status, text, events) = try await reply("get_health", "")
    #expect(status == 200)
    #expect(text == #"{"status":"ok","build_hash":"4f2a9c1","version":"1.0.0","uptime":12.5,"modules":[]}"#)
    #expect(events.isEmpty)
  }

  @Test("publish what the contract says a success emits")
  func events() async throws {
    let (status, _, events) = try await reply("process_clipboard", #"{"fragments":[{"kind":"text","text":"a"}]}"#)
    #expect(status == 200)
    let event = try #require(events.first)
    #expect((events.count, event.channel, event.name, event.source) == (1, 0, "clipboard_processed", "clipboard"))
    #expect(event.data == Array(#"{"results":[{"detected":["url"],"routed_to":null}]}"#.utf8))
  }

  @Test("answer what is no JSON with malformed_json")
  func malformed() async throws {
    let (status, text, _) = try await reply("process_clipboard", "{")
    #expect(status == 400)
    #expect(
      text == #"{"status":"error","error":{"code":"malformed_json","message":"The body is not JSON that the contract "#
        + #"allows.","trace_id":"\#(Self.trace)"}}"#)
  }

  @Test("answer what breaks the contract with its violations")
  func invalid() async throws {
    let (status, text, events) = try await reply("process_clipboard", #"{"fragments":[]}"#)
    #expect(status == 422)
    #expect(
      text.hasSuffix(
        #""violations":[{"in":"body","path":"/fragments","rule":"min_items","#
          + #""message":"the number of items must be at least 1"}]}}"#))
    #expect(events.isEmpty)
  }

  @Test("answer a declared error as it is declared, and publish nothing")
  func declared() async throws {
    let body = #"{"fragments":[{"kind":"text","text":" "}]}"#
    let (status, text, events) = try await reply("process_clipboard", body, StubHandlers(failure: .clipboardRejected))
    #expect(status == 409)
    #expect(text.hasPrefix(#"{"status":"error","error":{"code":"clipboard_rejected","#))
    #expect(events.isEmpty)
  }

  @Test("answer an error that the endpoint does not declare with internal_error")
  func undeclared() async throws {
    let (status, text, _) = try await reply("get_health", "", StubHandlers(failure: .clipboardRejected))
    #expect(status == 500)
    #expect(text.contains(#""code":"internal_error""#))
  }

  @Test("answer that the bridge is unavailable, which no endpoint declares and every handler may mean")
  func unavailable() async throws {
    let (status, text, _) = try await reply("get_health", "", StubHandlers(failure: .unavailable))
    #expect(status == 503)
    #expect(text.contains(#""code":"unavailable""#))
  }

  @Test("answer a declared error of status 422 with the places that its handler found")
  func semantic() async throws {
    let failure = BridgeError.configRejected([
      Violation(path: "/workspace/rules/0/space", message: "no space of the workspace has this id")
    ])
    let body = #"{"revision":1,"workspace":{"spaces":[],"rules":[],"triggers":[]}}"#
    let (status, text, _) = try await reply("update_config", body, StubHandlers(failure: failure))
    #expect(status == 422)
    #expect(text.contains(#""code":"config_rejected""#))
    #expect(
      text.hasSuffix(
        #""violations":[{"in":"body","path":"/workspace/rules/0/space","rule":"semantic","#
          + #""message":"no space of the workspace has this id"}]}}"#))
  }

  @Test("hand on to the caller when the effect of a request becomes visible")
  func effect() async throws {
    let operation = try #require(StubHandlers().operations().first { $0.name == "update_config" })
    let body = Array(#"{"revision":1,"workspace":{"spaces":[],"rules":[],"triggers":[]}}"#.utf8)
    await confirmation { takesEffect in
      let call = BridgeCall(traceID: Self.trace) { takesEffect() }
      #expect(await operation.invoke([], [], body, call).status == 200)
    }
  }

  @Test("fill in what a request leaves out")
  func defaults() async throws {
    let (status, text, _) = try await reply("update_hub", #"{"indicators":[{"id":"a","state":"idle"}]}"#)
    #expect(status == 200)
    #expect(text == #"{"status":"ok","indicators":[{"id":"a","state":"idle","text":""}]}"#)
  }

  @Test("channels make heartbeats with the contract's times")
  func channels() async throws {
    let channel = try #require(StubHandlers().channels().first)
    #expect((channel.name, channel.authenticationTimeoutMilliseconds) == ("events", 5_000))
    #expect((channel.outboxMaxEvents, channel.outboxMaxBytes) == (1_024, 8_000_000))
    let heartbeat = await channel.heartbeat()
    #expect((heartbeat.name, heartbeat.source, heartbeat.channel) == ("heartbeat", "bridge", 0))
    #expect(heartbeat.data == Array(#"{"uptime":900.25}"#.utf8))
  }
}
