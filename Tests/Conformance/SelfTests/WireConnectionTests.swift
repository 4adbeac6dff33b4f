import Testing

@testable import ConformanceKit

@Suite("An HTTP connection", .timeLimit(.minutes(1)))
struct WireConnectionTests {
  private static let request = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
  private static let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
  private static let second = Duration.seconds(5)

  private static func connect(_ server: WireScriptedServer) throws -> HTTPConnection {
    try HTTPConnection(to: server.address, within: second)
  }

  private static func exchange(_ connection: HTTPConnection, within: Duration = second) throws -> HTTPResponse {
    try connection.exchange(request, method: "GET", within: within)
  }

  /// What one exchange with a server of this script fails with.
  private static func failure(_ steps: [WireScriptedServer.Step], within: Duration = second) throws -> WireError? {
    let server = try WireScriptedServer.serve(script: steps)
    let connection = try connect(server)
    do {
      _ = try connection.exchange(request, method: "GET", within: within)
      return nil
    } catch {
      #expect(!connection.isReusable)
      return error
    }
  }

  @Test("carries several exchanges")
  func keepAlive() throws {
    let server = try WireScriptedServer.serve(
      .expect("\r\n\r\n"), .write(Self.answer), .expect("\r\n\r\n"), .write(Self.answer), .awaitEnd)
    let connection = try Self.connect(server)
    for _ in 0..<2 {
      #expect(try Self.exchange(connection).body == Array("ok".utf8))
      #expect(connection.isReusable)
    }
  }

  @Test("carries pipelined requests")
  func pipelining() throws {
    let server = try WireScriptedServer.serve(
      .swallow(2 * Self.request.count), .write(Self.answer + Self.answer), .awaitEnd)
    let connection = try Self.connect(server)
    try connection.send(Self.request + Self.request, within: Self.second)
    for _ in 0..<2 {
      #expect(try connection.receive(answering: "GET", within: Self.second).status == 200)
    }
    #expect(connection.isReusable)
  }

  @Test("is not used again after an answer that closes it")
  func closing() throws {
    let server = try WireScriptedServer.serve(
      .expect("\r\n\r\n"), .write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
    let connection = try Self.connect(server)
    #expect(try Self.exchange(connection).closesConnection)
    #expect(!connection.isReusable)
    #expect(try connection.isClosedByServer(within: Self.second))
  }

  @Test("calls out bytes that answer no request")
  func strayBytes() throws {
    let server = try WireScriptedServer.serve(.expect("\r\n\r\n"), .write(Self.answer + "stray"), .awaitEnd)
    let connection = try Self.connect(server)
    _ = try Self.exchange(connection)
    #expect(!connection.isReusable)
    #expect(throws: WireError.self) { try Self.exchange(connection) }
  }

  @Test("reads an answer that comes while the request is still being sent")
  func earlyAnswer() throws {
    let refusal = "HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\n\r\nbig"
    let server = try WireScriptedServer.serve(.expect("\r\n\r\n"), .write(refusal), .awaitEnd)
    let connection = try Self.connect(server)
    let request =
      Array("POST / HTTP/1.1\r\nContent-Length: 50000000\r\n\r\n".utf8) + [UInt8](repeating: 0x61, count: 50_000_000)
    let answer = try connection.exchange(request, method: "POST", within: Self.second)
    #expect(answer.status == 413)
    #expect(answer.body == Array("big".utf8))
    #expect(!connection.isReusable)
  }

  @Test("asks for no more pieces of a request than go out before the answer")
  func earlyAnswerToPieces() throws {
    let refusal = "HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\n\r\nbig"
    let server = try WireScriptedServer.serve(.expect("\r\n\r\n"), .write(refusal), .awaitEnd)
    let connection = try Self.connect(server)
    var asked = 0
    let head = Array("POST / HTTP/1.1\r\nContent-Length: 50000000000\r\n\r\n".utf8)
    let piece = [UInt8](repeating: 0x61, count: 262_144)
    let request = sequence(state: ()) { _ in
      asked += 1
      return asked == 1 ? head : piece
    }
    let answer = try connection.exchange(request, method: "POST", within: Self.second)
    #expect(answer.status == 413)
    #expect(asked < 1_000)
  }

  @Test("says that nothing listens")
  func refused() throws {
    let address = try WireScriptedServer.deadAddress()
    #expect(throws: WireError.refused) { try HTTPConnection(to: address, within: Self.second) }
  }

  @Test("says that an address is none")
  func noAddress() throws {
    #expect(throws: WireError.self) {
      try HTTPConnection(to: HostPort(host: "a.example", port: 1), within: Self.second)
    }
  }

  @Test("gives up connecting when the time is over")
  func connectTimeout() throws {
    let server = try WireScriptedServer.listen(backlog: 0)
    let allowance = Duration.milliseconds(200)
    var open: [HTTPConnection] = []
    let error = #expect(throws: WireError.self) {
      for _ in 0..<8 { open.append(try HTTPConnection(to: server.address, within: allowance)) }
    }
    #expect(error == .timedOut(allowance))
  }

  @Test("gives up waiting for an answer when the time is over, also when some of it keeps coming")
  func answerTimeout() throws {
    let allowance = Duration.milliseconds(100)
    #expect(try Self.failure([.awaitEnd], within: allowance) == .timedOut(allowance))
    #expect(try Self.failure([.write("HTTP/1.1 20"), .awaitEnd], within: allowance) == .timedOut(allowance))
    let interim = Array("HTTP/1.1 102 Processing\r\n\r\n".utf8)
    #expect(try Self.failure([.flood(interim)], within: allowance) == .timedOut(allowance))
  }

  @Test("says that an answer without a length never ends")
  func endlessAnswer() throws {
    let error = try Self.failure([.write("HTTP/1.1 200 OK\r\n\r\nx"), .awaitEnd], within: .milliseconds(100))
    #expect(error?.description.contains("never ends") == true)
  }

  @Test("tells an end before the answer from one inside it")
  func earlyEnd() throws {
    #expect(try Self.failure([.expect("\r\n\r\n")]) == .closed)
    let error = try Self.failure([.expect("\r\n\r\n"), .write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab")])
    #expect(
      error
        == .malformed("the connection ended inside the answer (3 bytes before its Content-Length, RFC 9112 section 8)"))
  }

  @Test("says that it was reset")
  func reset() throws {
    #expect(try Self.failure([.expect("\r\n\r\n"), .reset]) == .reset)
  }

  @Test("calls out garbage")
  func garbage() throws {
    let error = try Self.failure([.expect("\r\n\r\n"), .write("\u{00}\u{01}garbage\r\n")])
    #expect(error?.description.contains(#"begins "\x00\x01garbage""#) == true)
  }

  @Test("can end its own side and still read")
  func halfClose() throws {
    let server = try WireScriptedServer.serve(.expect("\r\n\r\n"), .write(Self.answer))
    let connection = try Self.connect(server)
    try connection.send(Self.request, within: Self.second)
    connection.shutdownWrite()
    #expect(try connection.receive(answering: "GET", within: Self.second).status == 200)
  }

  @Test("refuses to go on once it is closed")
  func closed() throws {
    let server = try WireScriptedServer.serve(.awaitEnd)
    let connection = try Self.connect(server)
    connection.close()
    #expect(!connection.isReusable)
    #expect(throws: WireError.self) { try Self.exchange(connection) }
  }
}
