import BridgeRuntime
import Testing

@Suite("Framing")
struct FramingTests {
  private static let host = "Host: 127.0.0.1:PORT\r\n"
  private static let post = "POST /echo HTTP/1.1\r\n\(host)"

  @Test(
    "Malformed or ambiguous framing is answered 400, and nothing after it is a request",
    arguments: [
      "GET /health HTTP/1.1\r\n\r\n",
      "GET /health HTTP/1.1\r\n\(host)\(host)\r\n",
      "GET /health HTTP/1.1\r\n\(host)X: a\r\n b\r\n\r\n",
      "GET /health HTTP/1.1\r\n\(host)X : a\r\n\r\n",
      "GET /health HTTP/1.1\n\(host)\n\n",
      "GET /health HTTP/1.1\r\n\(host)X: a\rb\r\n\r\n",
      "GET /health HTTP/1.1\r\n\(host)X: a\nY: b\r\n\r\n",
      "GET /health HTTP/1.2\r\n\(host)\r\n",
      "GET /health HTTP/2.0\r\n\(host)\r\n",
      "GET /health\r\n\r\n",
      "get /health HTTP/1.1\r\n\(host)\r\n",
      "GET  /health HTTP/1.1\r\n\(host)\r\n",
      "GET /health  HTTP/1.1\r\n\(host)\r\n",
      "GET /health RTSP/1.1\r\n\(host)\r\n",
      "\nGET /health HTTP/1.1\r\n\(host)\r\n",
      "\rGET /health HTTP/1.1\r\n\(host)\r\n",
      "\(post)Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n",
      "\(post)Content-Length: 2\r\nContent-Length: 3\r\n\r\n",
      "\(post)Content-Length: 2, 3\r\n\r\n",
      "\(post)Content-Length: +2\r\n\r\n",
      "\(post)Content-Length: -2\r\n\r\n",
      "\(post)Content-Length: 99999999999999999999999\r\n\r\n",
      "\(post)Content-Length:\r\n\r\n",
      "\(post)Transfer-Encoding: xchunked\r\n\r\n",
      "\(post)Transfer-Encoding: gzip, chunked\r\n\r\n",
      "\(post)Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
      "POST /echo HTTP/1.0\r\n\(host)Transfer-Encoding: chunked\r\n\r\n",
    ])
  func malformed(request: String) async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let text = request.replacing("PORT", with: "\(server.port)")
      let answer = try await connection.ask(text + server.request("GET /health"))
      #expect(answer.status == 400 && answer.errorCode == "bad_request")
      #expect(answer.fields["connection"] == "close")
      #expect(try await connection.receiveToEnd().isEmpty)
    }
  }

  @Test(
    "Malformed chunks are answered 400, and nothing after them is a request",
    arguments: [
      "0x2\r\n{}\r\n", "-2\r\n{}\r\n", "+2\r\n{}\r\n", "1_0\r\n{}\r\n", "ffffffffffffffffff\r\n{}\r\n", "2\n{}\r\n",
      "2\r\n{}x\r\n",
    ])
  func malformedChunks(chunks: String) async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let head = server.authorized("POST /echo", ["Content-Type: application/json", "Transfer-Encoding: chunked"])
      let answer = try await connection.ask(head + chunks + "0\r\n\r\n" + server.request("GET /health"))
      #expect(answer.status == 400 && answer.errorCode == "bad_request")
      #expect(try await connection.receiveToEnd().isEmpty)
    }
  }

  @Test("CONNECT is refused, and the connection ends")
  func connect() async throws {
    try await TestServer.run { server in
      for host in ["127.0.0.1:\(server.port)", "evil.example:443"] {
        let connection = try server.connect()
        let answer = try await connection.ask("CONNECT \(host) HTTP/1.1\r\nHost: \(host)\r\n\r\n")
        #expect(answer.status >= 400 && answer.fields["connection"] == "close")
        #expect(try await connection.receiveToEnd().isEmpty)
      }
    }
  }

  @Test("Chunks of every shape are put together; trailers are no fields")
  func chunks() async throws {
    try await TestServer.run { server in
      let head = server.authorized("POST /echo", ["Content-Type: application/json", "Transfer-Encoding: Chunked"])
      let answer = try await server.ask(head + "1;x=y\r\n{\r\nA\r\n0123456789\r\n0\r\nHost: evil.example\r\n\r\n")
      #expect(answer.content == #"{"status":"ok","size":11}"#)
    }
  }

  @Test("A head that comes byte by byte is read")
  func byteByByte() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      for byte in server.request("GET /health").utf8 { try await connection.send([byte]) }
      #expect(try await connection.answer().status == 200)
    }
  }

  @Test("A head that does not complete in time is answered 408")
  func slowHead() async throws {
    try await TestServer.run({ $0.limits.headersWithin = .milliseconds(200) }) { server in
      let connection = try server.connect()
      try await connection.send("GET /health HTT")
      #expect(try await connection.answer().errorCode == "request_timeout")
      #expect(try await connection.receiveToEnd().isEmpty)
    }
  }

  @Test("An idle connection is closed without a word")
  func idle() async throws {
    try await TestServer.run({ $0.limits.idle = .milliseconds(300) }) { server in
      let connection = try server.connect()
      #expect(try await connection.ask(server.request("GET /health")).status == 200)
      #expect(try await connection.receiveToEnd().isEmpty)
    }
  }
}
