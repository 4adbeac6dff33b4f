import Foundation
import Testing

@Suite("What bridge-server serves")
struct ServingTests {
  @Test("Health names the build, the version, the uptime and each module", .timeLimit(.minutes(1)))
  func health() async throws {
    let bridge = try SpawnedBridge.supervised()
    let port = try await bridge.ready().port
    let first = try HTTPExchange(port: port, "GET /api/status/health").object
    let second = try HTTPExchange(port: port, "GET /api/status/health").object
    #expect(first["status"] as? String == "ok")
    #expect((first["build_hash"] as? String)?.count == 16)
    #expect(first["build_hash"] as? String == second["build_hash"] as? String)
    let uptimes = try [first, second].map { try #require($0["uptime"] as? Double) }
    #expect(uptimes[0] > 0 && uptimes[1] > uptimes[0])
    let modules = try #require(first["modules"] as? [[String: String]])
    #expect(modules.map { $0["name"] } == ["store", "config", "clipboard", "triggers", "hub", "events"])
    #expect(modules.allSatisfy { $0["state"] == "ready" })
  }

  @Test("A processed clipboard is announced under the request's trace id", .timeLimit(.minutes(1)))
  func event() async throws {
    let bridge = try SpawnedBridge.supervised()
    let port = try await bridge.ready().port
    let socket = try EventSocket(port: port, route: "/events/ws", token: SpawnedBridge.token)
    #expect(socket.nextEvent()["source"] as? String == "bridge")
    let traceID = "0af7651916cd43dd8448eb211c80319c"
    let answer = try HTTPExchange(
      port: port, "POST /api/clipboard/process", token: SpawnedBridge.token,
      fields: ["traceparent: 00-\(traceID)-b7ad6b7169203331-01"],
      body: ##"{"fragments":[{"kind":"text","text":"#f80"},{"kind":"text","text":"Good morning"}]}"##)
    let results = #"[{"detected":["colour"],"routed_to":null},{"detected":["plain_text"],"routed_to":null}]"#
    #expect(answer.body == #"{"status":"ok","results":"# + results + "}")
    #expect(answer.fields["x-trace-id"] == traceID)
    let event = socket.nextEvent()
    #expect(event["event"] as? String == "clipboard_processed")
    #expect(event["source"] as? String == "clipboard")
    #expect(event["trace_id"] as? String == traceID)
    let data = event["data"] as? [String: [[String: Any]]]
    #expect(data?["results"]?.map { $0["detected"] as? [String] } == [["colour"], ["plain_text"]])
  }

  @Test("A rejected clipboard is answered with 409 and announced by nothing", .timeLimit(.minutes(1)))
  func rejected() async throws {
    let bridge = try SpawnedBridge.supervised()
    let port = try await bridge.ready().port
    let socket = try EventSocket(port: port, route: "/events/ws", token: SpawnedBridge.token)
    #expect(socket.nextEvent()["event"] as? String == "heartbeat")
    let answers = try ["   ", "marker"].map { text in
      try HTTPExchange(
        port: port, "POST /api/clipboard/process", token: SpawnedBridge.token,
        body: #"{"fragments":[{"kind":"text","text":"https://example.org"},{"kind":"text","text":"\#(text)"}]}"#)
    }
    #expect(answers.map(\.status) == [409, 200])
    #expect((answers[0].object["error"] as? [String: Any])?["code"] as? String == "clipboard_rejected")
    // The second request is the fence: its event is the first that follows the heartbeat.
    #expect(socket.nextEvent()["trace_id"] as? String == answers[1].fields["x-trace-id"])
  }

  @Test("Another contract has its server on the same runtime", .timeLimit(.minutes(1)))
  func greeter() async throws {
    let bridge = try SpawnedBridge.supervised("greeter-bridge")
    let port = try await bridge.ready().port
    let socket = try EventSocket(port: port, route: "/events", token: SpawnedBridge.token)
    #expect(socket.nextEvent()["event"] as? String == "alive")
    let answer = try HTTPExchange(port: port, "POST /greet", token: SpawnedBridge.token, body: #"{"name":"Ada"}"#)
    #expect(answer.body == #"{"status":"ok","greeting":"Hello, Ada"}"#)
    #expect(socket.nextEvent()["data"] as? [String: String] == ["name": "Ada"])
    #expect(try HTTPExchange(port: port, "GET /api/status/health").status == 404)
  }
}
