import BridgeClient
import Foundation
import Testing

@testable import BridgeAPI

@Suite("Nothing hangs", .timeLimit(.minutes(1)))
struct DeadlineTests {
  private func request(_ server: ScriptedServer) throws -> BridgeTransportRequest {
    BridgeTransportRequest(
      address: try BridgeAddress(server.url), method: "GET", target: "/", fields: [("Host", "a")], body: nil,
      timeout: .milliseconds(300), maxAnswer: 1000)
  }

  @Test("where a server says nothing, or says it slowly", arguments: [Scripts.silent, Scripts.trickles])
  func slow(_ script: @escaping ScriptedServer.Script) async throws {
    for opens in [false, true] {
      let server = try ScriptedServer(script)
      let request = try request(server)
      let started = ContinuousClock.now
      let failure = await #expect(throws: BridgeTransportFailure.self) {
        if opens {
          _ = try await NIOBridgeTransport().open(request)
        } else {
          _ = try await NIOBridgeTransport().send(request)
        }
      }
      #expect(failure?.kind == .timeUp)
      #expect(.now - started < .seconds(5))
    }
  }

  private func events(_ server: ScriptedServer, heartbeat milliseconds: Int) throws -> BridgeEvents<Void> {
    let channel = BridgeClientChannel(
      name: "events", route: "/events/ws", heartbeatIntervalMilliseconds: milliseconds, maxMessage: 1000)
    return BridgeEvents(
      try client(server.url).core_, channel, fields: { .some($0.skipValue()) },
      events: ["heartbeat": { $0.readHeartbeatData().map { .heartbeat($0) } }])
  }

  @Test("where a bridge sends pings alone")
  func silent() async throws {
    let server = try ScriptedServer(
      Scripts.accepts(then: { peer in
        for _ in 0..<40 {
          try peer.send(Scripts.frame(0x89, []))
          usleep(100_000)
        }
      }), Scripts.accepts(then: Scripts.silent))
    let started = ContinuousClock.now
    var items = try events(server, heartbeat: 200).makeAsyncIterator()
    _ = try await items.next()
    guard case .gap(let gap) = try await items.next() else { throw CancellationError() }
    #expect(gap.cause == "no heartbeat came for 0.4 s")
    #expect(.now - started < .seconds(3))
  }

  @Test("and what came while nobody asked is not taken for silence")
  func late() async throws {
    let server = try ScriptedServer(Scripts.accepts(Scripts.heartbeat, then: Scripts.silent))
    var items = try events(server, heartbeat: 100).makeAsyncIterator()
    _ = try await items.next()
    try await Task.sleep(for: .milliseconds(500))
    guard case .event = try await items.next() else { throw CancellationError() }
  }
}
