import Foundation
import Testing

@Suite("How bridge-server stops")
struct StopTests {
  @Test("SIGTERM and SIGINT end it with 0", .timeLimit(.minutes(1)), arguments: [SIGTERM, SIGINT])
  func signal(_ number: Int32) async throws {
    let bridge = try SpawnedBridge.supervised()
    _ = try await bridge.ready()
    bridge.send(signal: number)
    #expect(try await bridge.exitStatus() == 0)
  }

  @Test("The end of a supervisor's stdin ends it with 0", .timeLimit(.minutes(1)))
  func endOfInput() async throws {
    let bridge = try SpawnedBridge.supervised()
    _ = try await bridge.ready()
    try bridge.closeInput()
    #expect(try await bridge.exitStatus() == 0)
  }

  @Test("An empty stdin does not stop a bridge that is not supervised", .timeLimit(.minutes(1)))
  func unsupervised() async throws {
    let folder = try TemporaryFolder()
    let bridge = try SpawnedBridge("bridge-server", ["--port", "0", "--new-token", folder.path("token")])
    let port = try await bridge.ready().port
    #expect(try HTTPExchange(port: port, "GET /api/status/health").status == 200)
    #expect(try HTTPExchange(port: port, "GET /api/status/health").status == 200)
  }

  @Test("An open channel is closed with 1001", .timeLimit(.minutes(1)))
  func channel() async throws {
    let bridge = try SpawnedBridge.supervised()
    let socket = try await EventSocket(port: bridge.ready().port, route: "/events/ws", token: SpawnedBridge.token)
    #expect(socket.nextEvent()["event"] as? String == "heartbeat")
    bridge.send(signal: SIGTERM)
    #expect(socket.next() == .close(1001))
    #expect(try await bridge.exitStatus() == 0)
  }
}
