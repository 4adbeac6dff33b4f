import BridgeAPI
import Testing

@Suite("The events of a channel", .timeLimit(.minutes(1)))
struct ChannelTests {
  /// As words: the codes of warnings, the names of others.
  private func follow(_ server: ScriptedServer, _ count: Int, _ recorder: Recorder? = nil) async throws -> [String] {
    var words: [String] = []
    for try await item in try client(server.url, recorder).eventsChannel() {
      switch item {
      case .event(.runtimeWarning(let data), _): words.append(data.code)
      case .event(let event, _): words.append(event.name)
      case .unknown(let name, let data, _): words.append("unknown \(name) \(data)")
      case .gap(let gap): words.append("gap after \(gap.cause)")
      }
      if words.count == count { break }
    }
    return words
  }

  private func failure(_ scripts: ScriptedServer.Script...) async throws -> BridgeClientError {
    let server = try ScriptedServer(scripts[0])
    let client = try client(server.url)
    return try await BridgeClientTests.failure { () async throws(BridgeClientError) in
      for try await _ in client.eventsChannel() {}
    }
  }

  @Test("come after the token as first message, each in its envelope")
  func accepted() async throws {
    let server = try ScriptedServer(Scripts.accepts(Scripts.warning("a"), then: Scripts.holds))
    #expect(try await follow(server, 2) == ["heartbeat", "a"])
    #expect(server.requests.map(\.line) == ["GET /events/ws HTTP/1.1", "first message"])
    #expect(server.requests[1].body == token)
    #expect(server.requests[0].headers["authorization"] == nil)
  }

  @Test("come in fragments, with pings between that are answered")
  func fragments() async throws {
    let event = Scripts.warning("a").dropFirst(4)
    let server = try ScriptedServer(
      Scripts.accepts(
        Scripts.frame(0x01, Array(event.prefix(10))), Scripts.frame(0x89, Array("are you there".utf8)),
        then: { peer in
          let pong = try Scripts.readFrame(peer)
          let rest = Array(event.dropFirst(10))
          if pong == (10, "are you there") { try peer.send(Scripts.frame(0x80, rest)) }
          peer.waitForEnd()
        }))
    #expect(try await follow(server, 2) == ["heartbeat", "a"])
  }

  @Test("are kept where the contract does not know them")
  func unknown() async throws {
    let server = try ScriptedServer(Scripts.accepts(Scripts.event("new_event", #"{"a":[1,"x"]}"#), then: Scripts.holds))
    let words = try await follow(server, 2)
    #expect(words.last?.hasPrefix("unknown new_event object(") == true)
  }

  @Test(
    "go on after a connection that ended, with a gap",
    arguments: [
      (Scripts.close(1001), "1001"), (Scripts.close(1013, "slow_reader"), "1013 slow_reader"),
      (Scripts.close(1008, "ping_timeout"), "1008 ping_timeout"), (Scripts.frame(0x88, []), "1005"),
      ([], "the connection ended without a close frame"),
    ])
  func gaps(_ ending: [UInt8], _ cause: String) async throws {
    let server = try ScriptedServer(
      Scripts.accepts(Scripts.warning("a"), ending), Scripts.accepts(Scripts.warning("b"), then: Scripts.holds))
    let recorder = Recorder()
    #expect(try await follow(server, 5, recorder) == ["heartbeat", "a", "gap after \(cause)", "heartbeat", "b"])
    #expect(
      recorder.told == [
        "events 1 requested", "events 1 answered 101", "events 1 reconnecting: \(cause)", "events 2 requested",
        "events 2 answered 101", "events 2 missed: \(cause)",
      ])
  }

  @Test("go on after a reset, and find a bridge again that restarts")
  func restart() async throws {
    let server = try ScriptedServer(
      Scripts.accepts(then: { $0.reset() }), Scripts.unavailable, Scripts.sends("HTTP/1.1 1"),
      Scripts.accepts(then: Scripts.holds))
    let words = try await follow(server, 3)
    #expect(words.count == 3 && words.first == "heartbeat" && words.last == "heartbeat")
  }

  @Test("come that stand right behind the handshake")
  func together() async throws {
    let server = try ScriptedServer(
      { peer, server in
        try Scripts.upgrade(peer, server, behind: Scripts.heartbeat + Scripts.close(1001))
        peer.waitForEnd()
      }, Scripts.accepts(then: Scripts.holds))
    #expect(try await follow(server, 3) == ["heartbeat", "gap after 1001", "heartbeat"])
  }

  @Test(
    "end where the bridge refuses the token, which its reason may quote", arguments: ["authentication_failed", token])
  func refused(_ reason: String) async throws {
    let error = try await failure(Scripts.accepts(Scripts.close(1008, reason), then: Scripts.holds))
    #expect(error.reason == .eventsRefused && error.attempts == 1)
    #expect(error.what.hasPrefix("the bridge refused the token (1008 "))
  }

  @Test("end where the handshake is refused", arguments: [401, 404, 421, 426, 302, 200])
  func handshake(_ status: Int) async throws {
    let error = try await failure(Scripts.answers(status, "{}"))
    #expect(error.what == "the bridge answered the handshake with \(status), not 101")
    #expect(error.reason == .eventsRefused)
  }

  @Test(
    "end where the handshake is none",
    arguments: [
      ["Sec-WebSocket-Accept": "AAAA"], ["Upgrade": "h2c"], ["Sec-WebSocket-Extensions": "permessage-deflate"],
      ["Sec-WebSocket-Protocol": "chat"], ["Connection": "close"],
    ])
  func badHandshake(_ fields: [String: String]) async throws {
    let error = try await failure({ peer, server in
      try Scripts.upgrade(peer, server, fields)
      peer.waitForEnd()
    })
    #expect(error.reason == .badAnswer)
  }

  @Test("end where another server has the port, or the contract is another")
  func otherServer() async throws {
    #expect(try await failure(Scripts.sends("SSH-2.0-OpenSSH_9.2\r\n")).reason == .badAnswer)
    let other = try await failure({ peer, server in
      try Scripts.upgrade(peer, server, ["X-Contract": "2.0.0+0123456789abcdef"])
      peer.waitForEnd()
    })
    #expect(other.reason == .contractMismatch)
  }

  @Test(
    "end with what is no event of the contract",
    arguments: [
      Scripts.text("{"), Scripts.text("[]"), Scripts.text(""), Scripts.event("heartbeat", #"{"uptime":"1"}"#),
      Scripts.event("runtime_warning", "null"), Scripts.frame(0x82, [1]), Scripts.frame(0x81, [0xFF]), [0x83, 0],
      [0x81, 0xFF] + [UInt8](repeating: 0, count: 12), [0x81, 0x7F, 0, 0, 0, 0, 0, 0x7A, 0x12, 1],
      [0x80, 0], [0x88, 1, 0], Scripts.close(1006), [0x09, 0],
    ])
  func badEvents(_ bytes: [UInt8]) async throws {
    let error = try await failure(Scripts.accepts(bytes, then: Scripts.holds))
    #expect(error.reason == .badAnswer, "\(error)")
  }

  @Test("end with a frame that no server may send, though its message is an event")
  func badFrames() async throws {
    let event = Scripts.heartbeat
    let reserved = [0xC1] + event.dropFirst()
    // A mask of zeros changes nothing.
    let masked = [event[0], event[1] | 0x80] + event[2...3] + [0, 0, 0, 0] + event[4...]
    for (bytes, what) in [(reserved, "a reserved bit is set"), (masked, "a server's frame is masked")] {
      let error = try await failure(Scripts.accepts(bytes, then: Scripts.holds))
      #expect(error.reason == .badAnswer && error.what.hasPrefix("\(what); is 127.0.0.1:"), "\(error)")
    }
  }

  @Test("end with their task, and with the loop")
  func cancelled() async throws {
    let server = try ScriptedServer(Scripts.accepts(then: Scripts.holds))
    let client = try client(server.url)
    let loop = Task {
      var count = 0
      for try await _ in client.eventsChannel() { count += 1 }
      return count
    }
    try await Task.sleep(for: .milliseconds(200))
    loop.cancel()
    #expect(try await loop.value == 1)
  }
}
