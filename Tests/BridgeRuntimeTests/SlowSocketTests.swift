import Testing

@testable import BridgeRuntime

@Suite("Sockets that read too slowly")
struct SlowSocketTests {
  /// About the size of what a socket's buffers in the system take, several times over.
  private static let events = 30
  private static let data = "{\"x\":\"\(String(repeating: "x", count: 400_000))\"}"

  private func run(
    _ change: (inout BridgeService) -> Void = { _ in }, _ body: (TestServer, EventPort) async throws -> Void
  ) async throws {
    let port = EventPort()
    let prepare = { (service: inout BridgeService) in
      service.events = port
      service.clientDropped = { channel in
        [OutgoingEvent(channel: channel, name: "dropped", source: "test", data: Array("{}".utf8))]
      }
      change(&service)
    }
    try await TestServer.run(prepare) { try await body($0, port) }
  }

  /// Publishes large events one by one until the healthy socket is told that the other was dropped, and returns how
  /// many there were.
  private func publishUntilDropped(_ port: EventPort, healthy: RawConnection) async throws -> Int {
    for number in 1...Self.events {
      let start = ContinuousClock.now
      let traceID = port.publish([TestService.event("large", Self.data)])
      let large = try await healthy.frame()
      #expect(large.member("event") == "large" && large.member("trace_id") == traceID)
      // The close of the other is tried for a second.
      #expect(ContinuousClock.now - start < .milliseconds(900), "the healthy socket waited for the slow one")
      port.publish([TestService.event("fence", "{}")])
      let next = try await healthy.frame()
      guard next.member("event") == "dropped" else { continue }
      #expect(next.member("trace_id") != traceID)
      _ = try await healthy.frame()
      return number
    }
    throw RawConnection.TimedOut()
  }

  @Test("Such a socket is closed with 1013; the others miss nothing, and are told once")
  func slowReader() async throws {
    try await run { server, port in
      let slow = try await server.subscribe(receiveBuffer: 4_096)
      let healthy = try await server.subscribe()
      let count = try await publishUntilDropped(port, healthy: healthy)
      // Read at once, within the second that the close is tried for.
      var frames = [try await slow.frame()]
      while frames.last?.opcode == 1 { frames.append(try await slow.frame()) }
      #expect(frames.last?.closeCode == 1013 && frames.count { $0.member("event") == "large" } < count)
      port.publish([TestService.event("last", "{}")])
      #expect(try await healthy.frame().member("event") == "last")
    }
  }

  @Test("A socket that does not read at all is cut off a second later, and its place is free")
  func stuckReader() async throws {
    try await run({ $0.limits.maxConnections = 2 }) { server, port in
      let stuck = try await server.subscribe(receiveBuffer: 4_096)
      let healthy = try await server.subscribe()
      _ = try await publishUntilDropped(port, healthy: healthy)
      #expect(try await server.connect().receiveToEnd().isEmpty)
      try await Task.sleep(for: .milliseconds(1_500))
      #expect(try await server.ask(server.request("GET /health")).status == 200)
      await #expect(throws: RawConnection.Reset.self) { try await stuck.receiveToEnd() }
    }
  }

  @Test("Many small events at once are no reason to close a socket that reads")
  func burst() async throws {
    try await run { server, port in
      let socket = try await server.subscribe()
      // Thirty times what the outbox may hold.
      port.publish((0..<2_000).map { TestService.event("small", #"{"number":\#($0)}"#) })
      for number in 0..<2_000 {
        #expect(try await socket.frame().text.hasSuffix(#"{"number":\#(number)}}"#))
      }
    }
  }

  @Test("An outbox is full by number or by bytes, and has room again when something has left")
  func outbox() {
    var byNumber = Outbox(maxEvents: 2, maxBytes: 100)
    let untilFull = (0..<3).map { _ in byNumber.add(10) { 20 } }
    #expect(untilFull == [true, true, false])
    // Half of the first frame is still there.
    let afterAPart = byNumber.add(10) { 15 }
    let afterAFrame = byNumber.add(10) { 10 }
    #expect(!afterAPart && afterAFrame)
    var byBytes = Outbox(maxEvents: 9, maxBytes: 100)
    let sizes = [byBytes.add(60) { 60 }, byBytes.add(41) { 60 }, byBytes.add(40) { 60 }, byBytes.add(100) { 0 }]
    #expect(sizes == [true, false, true, true])
    let tooLarge = byBytes.add(101) { 0 }
    #expect(!tooLarge)
  }
}
