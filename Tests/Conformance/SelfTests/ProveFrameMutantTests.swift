import Testing

@testable import ConformanceKit

@Suite("Mutants of frames, on literal bytes")
struct ProveFrameMutantTests {
  private let heartbeat = ProveFixture.event("alive", "{}")

  @Test("Without a mutant frames pass as they are")
  func unchanged() throws {
    #expect(try ProveFixture.frames([heartbeat], nil) == [heartbeat])
  }

  @Test("The heartbeat that announces acceptance is left out, and those behind it pass")
  func firstHeartbeat() throws {
    #expect(try ProveFixture.frames([heartbeat], "first-heartbeat-missing:C4.first@events").isEmpty)
    let later = try ProveFixture.frames([heartbeat, heartbeat], "heartbeats-missing:C7.interval@events")
    #expect(later == [heartbeat])
  }

  @Test("A close gets another code or another reason")
  func closes() throws {
    let close = WebSocketFrame.serverClose(1008, "authentication_failed")
    let code = try ProveFixture.frames([close], "close-code-other:C2.wrong@events")
    #expect(code == [.serverClose(1002, "authentication_failed")])
    let reason = try ProveFixture.frames([close], "close-reason-other:C2.wrong@events")
    #expect(reason == [.serverClose(1008, "policy violation")])
  }

  @Test("The close that answers one broken frame is not taken for that of another")
  func faults() throws {
    let close = WebSocketFrame.serverClose(1002, "")
    let unmasked = WebSocketFrame(opcode: WebSocketOpcode.text, payload: [0x61], mask: nil).bytes()
    let id = "close-code-other:C5.unmasked@events"
    #expect(try ProveFixture.frames([heartbeat, close], client: unmasked, id).last == .serverClose(1000, ""))
    let reserved = WebSocketFrame(rsv: 4, opcode: WebSocketOpcode.text, payload: [0x61]).bytes()
    #expect(try ProveFixture.frames([heartbeat, close], client: reserved, id).last == close)
  }

  @Test("A pong answers another ping, or does not come")
  func pongs() throws {
    let pong = WebSocketFrame.serverPong([1])
    #expect(try ProveFixture.frames([pong], "pong-of-another:C2.pings@events") == [.serverPong([1, 0x78])])
    #expect(try ProveFixture.frames([pong], "pong-missing:C2.pings@events").isEmpty)
    #expect(try ProveFixture.frames([pong], "pong-missing:C5.pings@events") == [pong])
  }

  @Test("An event loses a member of its envelope")
  func envelope() throws {
    let event = ProveFixture.event("greeted", #"{"name":"Ada"}"#)
    let seen = try ProveFixture.frames([event], "envelope-member-dropped:envelope.source@greeted")
    #expect(
      try #require(seen.first.flatMap { ProveEventText($0) }).names == ["event", "timestamp", "trace_id", "data"])
  }

  @Test(
    "Each fault of a client's frames is known by its name",
    arguments: [
      (WebSocketFrame(opcode: WebSocketOpcode.ping, mask: nil), ClientFrames.Fault.unmasked),
      (WebSocketFrame(rsv: 1, opcode: WebSocketOpcode.ping), .reservedBits), (WebSocketFrame(opcode: 3), .opcode),
      (.continuation([1], fin: true), .fragments), (.close(code: 1005), .closeCode),
      (WebSocketFrame(fin: false, opcode: WebSocketOpcode.ping), .control),
      (WebSocketFrame(opcode: WebSocketOpcode.text, payload: [1], lengthForm: .sixtyFourBit), .length),
    ])
  func clientFaults(_ frame: WebSocketFrame, _ fault: ClientFrames.Fault) {
    var frames = ClientFrames()
    frames.receive(WebSocketFrame.text(Array("before".utf8)).bytes())
    for byte in frame.bytes() { frames.receive([byte]) }
    #expect(frames.fault == fault)
  }
}

/// The names of an event's members.
private struct ProveEventText {
  let names: [String]

  init?(_ frame: WebSocketFrame) {
    guard case .object(let members)? = try? DocumentScanner.read(frame.payload) else { return nil }
    names = members.map { String(decoding: $0.name, as: UTF8.self) }
  }
}
