import Testing

@testable import ConformanceKit

@Suite("A WebSocket connection", .timeLimit(.minutes(1)))
struct WireWebSocketConnectionTests {
  private static let second = Duration.seconds(5)
  private static let accepting = """
    HTTP/1.1 101 Switching Protocols\r
    Upgrade: websocket\r
    Connection: Upgrade\r
    Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r
    \r

    """

  private static func open(_ steps: [WireScriptedServer.Step]) throws -> WebSocketConnection.Opening {
    let server = try WireScriptedServer.serve(script: [.expect("\r\n\r\n")] + steps)
    let request = WebSocketHandshake.request(path: "/events/ws", authority: server.address.authority)
    return try WebSocketConnection.open(to: server.address, request: request, within: second)
  }

  /// An open connection to a server that sends these frames at once and then goes on by the script.
  private static func connect(
    sending frames: [WebSocketFrame], then steps: [WireScriptedServer.Step] = [.awaitEnd]
  ) throws -> WebSocketConnection {
    let bytes = Array(accepting.utf8) + frames.flatMap(WireWebSocketReading.server)
    guard case .open(let connection, let answer) = try open([.write(bytes)] + steps) else {
      throw WireError.io("refused")
    }
    #expect(answer.status == 101)
    return connection
  }

  private static func next(_ connection: WebSocketConnection) throws -> WebSocketIncoming {
    try connection.next(until: Deadline(after: second))
  }

  @Test("reads messages that came together with the 101")
  func leftover() throws {
    let connection = try Self.connect(sending: [.text([0x61]), .binary([1])])
    #expect(try Self.next(connection) == .text([0x61]))
    #expect(try Self.next(connection) == .binary([1]))
  }

  @Test("hands back an answer that is no 101")
  func refused() throws {
    let opening = try Self.open([.write("HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n")])
    guard case .refused(let answer) = opening else {
      Issue.record("it opened")
      return
    }
    #expect(answer.status == 503)
    #expect(answer.values("Retry-After") == ["1"])
  }

  @Test("calls out a 101 with the accept value of another key")
  func wrongAccept() throws {
    let wrong = Self.accepting.replacing("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", with: "dnLxFQzTdSosrfW9Bq0vC1EBc9Q=")
    let error = #expect(throws: WireError.self) { try Self.open([.write(wrong)]) }
    #expect(error?.description.contains("Sec-WebSocket-Accept") == true)
  }

  @Test("answers pings, unless told not to")
  func pings() throws {
    let connection = try Self.connect(
      sending: [.ping([7])],
      then: [.expect(WebSocketFrame.pong([7]).bytes()), .write(WireWebSocketReading.server(.text([0x61]))), .awaitEnd])
    #expect(try Self.next(connection) == .text([0x61]))
    let silent = try Self.connect(sending: [.ping([7]), .pong([8])])
    silent.answersPings = false
    #expect(try Self.next(silent) == .ping([7]))
    #expect(try Self.next(silent) == .pong([8]))
  }

  @Test("answers a close with the same code, then reads the end")
  func closing() throws {
    let connection = try Self.connect(
      sending: [.close(code: 1008, reason: Array("no".utf8))], then: [.expect(WebSocketFrame.close(code: 1008).bytes())]
    )
    #expect(try Self.next(connection) == .close(code: 1008, reason: "no"))
    #expect(try Self.next(connection) == .endOfStream)
  }

  @Test("does not answer the answer to its own close")
  func ownClose() throws {
    let close = WebSocketFrame.close(code: 1000)
    let connection = try Self.connect(
      sending: [], then: [.expect(close.bytes()), .write(WireWebSocketReading.server(close)), .swallow(1)])
    try connection.send(close, within: Self.second)
    #expect(try Self.next(connection) == .close(code: 1000, reason: ""))
    #expect(throws: WireError.timedOut(.milliseconds(100))) {
      try connection.next(until: Deadline(after: .milliseconds(100)))
    }
  }

  @Test("sends messages as masked frames")
  func sending() throws {
    let text = Array("hello".utf8)
    let connection = try Self.connect(
      sending: [],
      then: [.expect(WebSocketFrame.text(text).bytes()), .write([0x8A, 0x00]), .awaitEnd])
    try connection.sendText(text, within: Self.second)
    #expect(try Self.next(connection) == .pong([]))
  }

  @Test("gives up waiting when the time is over")
  func timeout() throws {
    let connection = try Self.connect(sending: [])
    let allowance = Duration.milliseconds(100)
    #expect(throws: WireError.timedOut(allowance)) { try connection.next(until: Deadline(after: allowance)) }
  }

  @Test("gives up on a flood of pings or of empty fragments when the time is over")
  func floods() throws {
    let allowance = Duration.milliseconds(100)
    for frame in [WebSocketFrame.ping(), .continuation([], fin: false)] {
      let bytes = (0..<1_000).flatMap { _ in WireWebSocketReading.server(frame) }
      let connection = try Self.connect(sending: [.text([], fin: false)], then: [.flood(bytes)])
      #expect(throws: WireError.timedOut(allowance)) { try connection.next(until: Deadline(after: allowance)) }
    }
  }

  @Test("calls out frames that break the protocol and ends that cut them")
  func faults() throws {
    let masked = try Self.connect(sending: [], then: [.write(WebSocketFrame.text([0x61]).bytes()), .awaitEnd])
    #expect(throws: WireError.malformed("the server masked a text frame (RFC 6455 section 5.1)")) {
      try Self.next(masked)
    }
    let cut = try Self.connect(sending: [], then: [.write([0x81, 0x05, 0x61])])
    #expect(throws: WireError.malformed("the connection ended inside a frame")) { try Self.next(cut) }
  }

  @Test("tells an end without a close frame from a reset")
  func abruptEnds() throws {
    #expect(try Self.next(Self.connect(sending: [], then: [])) == .endOfStream)
    let reset = try Self.connect(sending: [], then: [.expect([0x8A]), .reset])
    try reset.send(.pong(), within: Self.second)
    #expect(throws: WireError.reset) { try Self.next(reset) }
  }
}
