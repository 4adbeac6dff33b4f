import BridgeRuntime
import Testing

@Suite("Channels over a socket")
struct ChannelTests {
  @Test("The token is answered with a heartbeat that has a trace id of its own")
  func acceptance() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let answer = try await connection.ask(server.upgrade)
      #expect(answer.status == 101)
      #expect(answer.fields["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
      #expect(answer.fields["sec-websocket-extensions"] == nil && answer.fields["sec-websocket-protocol"] == nil)
      try await connection.send(Frame.text(TestService.token))
      let heartbeat = try await connection.frame()
      #expect(heartbeat.member("event") == "heartbeat" && heartbeat.member("source") == "test")
      #expect(heartbeat.member("trace_id")?.count == 32)
      #expect(heartbeat.member("trace_id") != answer.fields["x-trace-id"])
      #expect(heartbeat.member("timestamp")?.count == 24)
      #expect(heartbeat.text.hasSuffix(#","data":{}}"#))
    }
  }

  @Test("A frame in the same segment as the handshake is read")
  func earlyFrame() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      try await connection.send(Array(server.upgrade.utf8) + Frame.text(TestService.token) + Frame.bytes(9, [1, 2]))
      #expect(try await connection.answer().status == 101)
      let frames = [try await connection.frame(), try await connection.frame()]
      #expect(Set(frames.map(\.opcode)) == [1, 10])
    }
  }

  @Test("Spaces and tabs around a key are not part of it")
  func spacesAroundKey() async throws {
    try await TestServer.run { server in
      let spaced = server.upgrade.replacing("dGhlIHNhbXBsZSBub25jZQ==", with: " \tdGhlIHNhbXBsZSBub25jZQ== \t ")
      let answer = try await server.ask(spaced)
      #expect(answer.fields["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }
  }

  @Test("A close frame is read by a client that goes on sending")
  func closeWhileSending() async throws {
    try await TestServer.run { server in
      let socket = try await server.subscribe()
      let more = (0..<200).flatMap { _ in Frame.bytes(2, [UInt8](repeating: 0, count: 1_000)) }
      try await socket.send(Frame.bytes(8, [0x03, 0xE8]) + more)
      #expect(try await socket.frame() == Frame(opcode: 8, payload: [0x03, 0xE8]))
      #expect(try await socket.receiveToEnd().isEmpty)
    }
  }

  @Test("A client that reads nothing is answered one of its pings at the end")
  func unreadPongs() async throws {
    try await TestServer.run { server in
      let socket = try await server.open(receiveBuffer: 4_096)
      let payload = [UInt8](repeating: 0xAA, count: 120)
      let count = 40_000
      for _ in 0..<(count / 1_000) {
        try await socket.send((0..<1_000).flatMap { _ in Frame.bytes(9, payload) })
      }
      try await socket.send(Frame.bytes(9, [7]))
      var pongs = 0
      while try await socket.frame().payload != [7] { pongs += 1 }
      #expect(pongs < count)
    }
  }

  @Test("A second request on a connection can upgrade")
  func laterUpgrade() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      #expect(try await connection.ask(server.request("GET /health")).status == 200)
      #expect(try await connection.ask(server.upgrade).status == 101)
    }
  }

  @Test("An upgrade that is offered where there is none is answered as if it were not, and the connection closes")
  func foreignUpgrade() async throws {
    try await TestServer.run { server in
      let fields = ["Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"]
      for request in [server.request("GET /health", fields), server.authorized("POST /echo", fields, body: "{}")] {
        let connection = try server.connect()
        let answer = try await connection.ask(request)
        #expect(answer.status == 200 && answer.fields["connection"] == "close")
        #expect(try await connection.receiveToEnd().isEmpty)
      }
      let refused = try server.connect()
      #expect(try await refused.ask(server.request("GET /events", fields)).status == 426)
      #expect(try await refused.receiveToEnd().isEmpty)
    }
  }

  @Test(
    "What is not the token closes the socket before any data frame",
    arguments: [
      (Frame.text("wrong"), 1008, "authentication_failed"), (Frame.text(""), 1008, "authentication_failed"),
      (Frame.text(TestService.token + "x"), 1008, "authentication_failed"),
      (Frame.text(String(TestService.token.dropLast())), 1008, "authentication_failed"),
      (Frame.bytes(2, Array(TestService.token.utf8)), 1003, ""),
      (Frame.bytes(1, [UInt8](repeating: 0x61, count: 4_097)), 1009, ""), (Frame.bytes(1, [0xFF]), 1007, ""),
      ([0x81, 0x01, 0x61], 1002, ""),
    ])
  func wrongToken(bytes: [UInt8], code: Int, reason: String) async throws {
    try await TestServer.run { server in
      let socket = try await server.open()
      try await socket.send(bytes)
      let closing = try await socket.frame()
      #expect(closing.closeCode == code && closing.closeReason == reason)
      #expect(try await socket.receiveToEnd().isEmpty)
    }
  }

  @Test("The token may come in fragments; pings are answered meanwhile")
  func fragmentedToken() async throws {
    try await TestServer.run { server in
      let socket = try await server.open()
      let token = Array(TestService.token.utf8)
      try await socket.send(Frame.bytes(1, Array(token.prefix(5)), isFinal: false) + Frame.bytes(9, [42]))
      #expect(try await socket.frame() == Frame(opcode: 10, payload: [42]))
      try await socket.send(Frame.bytes(0, Array(token.dropFirst(5))))
      #expect(try await socket.frame().member("event") == "heartbeat")
    }
  }

  @Test("A socket that sends no token in time is closed")
  func lateToken() async throws {
    let within = Duration.milliseconds(400)
    try await TestServer.run({ $0.channels = [$0.channels[0].with(authenticationTimeout: within)] }) { server in
      let socket = try await server.open()
      try await socket.send(Frame.bytes(9, []))
      #expect(try await socket.frame().opcode == 10)
      let closing = try await socket.frame()
      #expect(closing.closeCode == 1008 && closing.closeReason == "authentication_timeout")
    }
  }

  @Test("An accepted client that sends a message is closed")
  func unexpectedMessage() async throws {
    try await TestServer.run { server in
      let socket = try await server.subscribe()
      try await socket.send(Frame.text(TestService.token))
      let closing = try await socket.frame()
      #expect(closing.closeCode == 1008 && closing.closeReason == "unexpected_message")
    }
  }

  @Test("A client's close is echoed, and TCP ends")
  func close() async throws {
    try await TestServer.run { server in
      let socket = try await server.subscribe()
      try await socket.send(Frame.bytes(8, [0x0F, 0xA0]))
      #expect(try await socket.frame() == Frame(opcode: 8, payload: [0x0F, 0xA0]))
      #expect(try await socket.receiveToEnd().isEmpty)
    }
  }

  @Test("Every accepted socket gets each event once, in order, under its request's trace id, before the answer")
  func events() async throws {
    try await TestServer.run { server in
      let sockets = [try await server.subscribe(), try await server.subscribe(), try await server.subscribe()]
      let waiting = try await server.open()
      let client = try server.connect()
      var traceIDs: [String] = []
      for number in 0..<50 {
        let answer = try await client.ask(server.authorized("POST /echo", body: #"{"number":\#(number)}"#))
        traceIDs.append(answer.fields["x-trace-id"] ?? "")
      }
      for socket in sockets {
        for number in 0..<50 {
          let event = try await socket.frame()
          #expect(event.text.hasSuffix(#","data":{"number":\#(number)}}"#))
          #expect(event.member("trace_id") == traceIDs[number])
        }
      }
      try await waiting.send(Frame.text(TestService.token))
      #expect(try await waiting.frame().member("event") == "heartbeat")
    }
  }

  @Test("An error emits nothing, nor does an operation that was answered for")
  func silentErrors() async throws {
    try await TestServer.run { server in
      let socket = try await server.subscribe()
      let client = try server.connect()
      #expect(try await client.ask(server.request("POST /refuse", body: "{}")).status == 409)
      #expect(try await client.ask(server.request("POST /slow", body: "{}")).status == 503)
      #expect(try await client.ask(server.authorized("POST /echo", body: "{}")).status == 200)
      #expect(try await socket.frame().member("event") == "echoed")
    }
  }

  @Test("Heartbeats come at their interval, each with a trace id of its own")
  func heartbeats() async throws {
    let interval = Duration.milliseconds(100)
    try await TestServer.run({ $0.channels = [$0.channels[0].with(heartbeatInterval: interval)] }) { server in
      let socket = try await server.subscribe()
      let start = ContinuousClock.now
      var traceIDs: Set<String> = []
      while traceIDs.count < 5 {
        let frame = try await socket.frame()
        // Who answers no ping is closed after two intervals.
        if frame.opcode == 9 {
          try await socket.send(Frame.bytes(10, frame.payload))
        } else {
          #expect(frame.member("event") == "heartbeat")
          traceIDs.insert(frame.member("trace_id") ?? "")
        }
      }
      #expect(ContinuousClock.now - start >= .milliseconds(400))
    }
  }

  @Test("A socket from which nothing comes for two intervals is closed; one that sends anything lives (C8)")
  func silentSocket() async throws {
    let interval = Duration.milliseconds(200)
    try await TestServer.run({ $0.channels = [$0.channels[0].with(heartbeatInterval: interval)] }) { server in
      let pinging = try await server.subscribe()
      let silent = try await server.subscribe()
      let start = ContinuousClock.now
      var frames: [Frame] = []
      while frames.last?.opcode != 8 {
        try await pinging.send(Frame.bytes(9, [1]))
        frames.append(try await silent.frame())
      }
      #expect(frames.last?.closeCode == 1008 && frames.last?.closeReason == "ping_timeout")
      #expect(frames.contains { $0.opcode == 9 })
      #expect(ContinuousClock.now - start >= interval * 2 - .milliseconds(20))
      try await pinging.send(Frame.bytes(9, [2]))
      while try await pinging.frame() != Frame(opcode: 10, payload: [2]) {}
    }
  }

  @Test("A socket that waits beyond the limit of waiting ones gets 503")
  func tooManyWaiting() async throws {
    try await TestServer.run({ $0.limits.maxWaiting = 1 }) { server in
      let accepted = try await server.subscribe()
      let waiting = try await server.open()
      let refused = try await server.ask(server.upgrade)
      #expect(refused.status == 503 && refused.errorCode == "unavailable")
      try await waiting.send(Frame.text(TestService.token))
      #expect(try await waiting.frame().member("event") == "heartbeat")
      try await accepted.send(Frame.bytes(9, []))
      #expect(try await accepted.frame().opcode == 10)
    }
  }
}

extension ChannelDefinition {
  fileprivate func with(
    authenticationTimeout: Duration? = nil, heartbeatInterval: Duration? = nil
  ) -> ChannelDefinition {
    ChannelDefinition(
      name: name, authenticationTimeout: authenticationTimeout ?? self.authenticationTimeout,
      heartbeatInterval: heartbeatInterval ?? self.heartbeatInterval,
      outboxMaxEvents: outboxMaxEvents, outboxMaxBytes: outboxMaxBytes, heartbeat: heartbeat)
  }
}
