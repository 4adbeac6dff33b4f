import Foundation
import Testing

@Suite("The lying bridges")
struct LyingBridgeTests {
  @Test(
    "An unknown name ends with 2 and the list", .timeLimit(.minutes(1)), arguments: [[], ["null"], ["--supervised"]])
  func unknown(_ arguments: [String]) async throws {
    let bridge = try SpawnedBridge("lying-bridge", arguments)
    #expect(try await bridge.exitStatus() == 2)
    #expect(bridge.errors.contains("token-prefix"))
    #expect(bridge.output.isEmpty)
  }

  @Test("token-prefix takes a beginning of the token, and no other token", .timeLimit(.minutes(1)))
  func tokenPrefix() async throws {
    let bridge = try SpawnedBridge.supervised("lying-bridge", arguments: ["token-prefix"])
    let port = try await bridge.ready().port
    let token = SpawnedBridge.token
    let statuses = try [token, String(token.prefix(8)), token + "x", "x" + token].map {
      try process(port: port, token: $0, fragments: 1).status
    }
    #expect(statuses == [200, 200, 401, 401])
  }

  @Test("host-suffix takes a foreign name that ends in its own, and no other", .timeLimit(.minutes(1)))
  func hostSuffix() async throws {
    let bridge = try SpawnedBridge.supervised("lying-bridge", arguments: ["host-suffix"])
    let port = try await bridge.ready().port
    let statuses = try ["localhost", "evil.localhost", "localhost.evil"].map { name in
      let connection = try LoopbackConnection(port: port)
      let head = "GET /api/status/health HTTP/1.1\r\nHost: \(name):\(port)\r\nConnection: close\r\n\r\n"
      try connection.send(Array(head.utf8))
      return connection.receive { $0.count < 12 ? nil : String(decoding: $0[9..<12], as: UTF8.self) }
    }
    #expect(statuses == ["200", "200", "421"])
  }

  @Test("limit-off-by-one takes 17 fragments, answers them all, and refuses 18", .timeLimit(.minutes(1)))
  func limitOffByOne() async throws {
    let bridge = try SpawnedBridge.supervised("lying-bridge", arguments: ["limit-off-by-one"])
    let port = try await bridge.ready().port
    let socket = try EventSocket(port: port, route: "/events/ws", token: SpawnedBridge.token)
    _ = socket.nextEvent()
    let answers = try [17, 18, 16].map { try process(port: port, token: SpawnedBridge.token, fragments: $0) }
    #expect(answers.map(\.status) == [200, 422, 200])
    #expect((answers[0].object["results"] as? [Any])?.count == 17)
    let traces = [socket.nextEvent(), socket.nextEvent()].map { $0["trace_id"] as? String }
    #expect(traces == [answers[0].fields["x-trace-id"], answers[2].fields["x-trace-id"]])
  }

  @Test("event-twice sends each event of a request twice", .timeLimit(.minutes(1)))
  func eventTwice() async throws {
    let bridge = try SpawnedBridge.supervised("lying-bridge", arguments: ["event-twice"])
    let port = try await bridge.ready().port
    let socket = try EventSocket(port: port, route: "/events/ws", token: SpawnedBridge.token)
    _ = socket.nextEvent()
    let answer = try process(port: port, token: SpawnedBridge.token, fragments: 1)
    let traces = [socket.nextEvent(), socket.nextEvent()].map { $0["trace_id"] as? String }
    #expect(traces == [answer.fields["x-trace-id"], answer.fields["x-trace-id"]])
  }

  @Test("others-trace-id is right for one request at a time and wrong under load", .timeLimit(.minutes(1)))
  func othersTraceID() async throws {
    let bridge = try SpawnedBridge.supervised("lying-bridge", arguments: ["others-trace-id"])
    let port = try await bridge.ready().port
    let socket = try EventSocket(port: port, route: "/events/ws", token: SpawnedBridge.token)
    _ = socket.nextEvent()
    let alone = try process(port: port, token: SpawnedBridge.token, fragments: 1)
    #expect(socket.nextEvent()["trace_id"] as? String == alone.fields["x-trace-id"])
    let together = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<8 {
        group.addTask { try process(port: port, token: SpawnedBridge.token, fragments: 1).fields["x-trace-id"] }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(together.count == 8)
    let announced = Set((0..<8).map { _ in socket.nextEvent()["trace_id"] as? String })
    #expect(announced != together)
  }

  private func process(port: UInt16, token: String, fragments: Int) throws -> HTTPExchange {
    let list = Array(repeating: #"{"kind":"text","text":"a"}"#, count: fragments).joined(separator: ",")
    return try HTTPExchange(
      port: port, "POST /api/clipboard/process", token: token, body: #"{"fragments":[\#(list)]}"#)
  }
}
