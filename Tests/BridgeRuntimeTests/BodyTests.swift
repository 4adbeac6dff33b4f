import BridgeRuntime
import Testing

@Suite("Bodies")
struct BodyTests {
  private static func chunked(_ count: Int) -> String {
    String(count, radix: 16) + "\r\n" + String(repeating: "x", count: count) + "\r\n0\r\n\r\n"
  }

  @Test("A body up to the limit is taken, one byte more is not, declared or in chunks")
  func limit() async throws {
    try await TestServer.run { server in
      let chunkedHead = server.authorized(
        "POST /echo", ["Content-Type: application/json", "Transfer-Encoding: chunked"])
      for (count, status) in [(1_000, 200), (1_001, 413)] {
        let body = String(repeating: "x", count: count)
        let declared = try await server.ask(server.authorized("POST /echo", body: body))
        let inChunks = try await server.ask(chunkedHead + Self.chunked(count))
        #expect(declared.status == status && inChunks.status == status)
      }
    }
  }

  @Test("A client that goes on sending can read its 413")
  func readableRefusal() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let body = String(repeating: "x", count: 8_000_000)
      try await connection.send(server.authorized("POST /echo", body: body))
      let answer = try await connection.answer()
      #expect(answer.errorCode == "payload_too_large" && answer.fields["connection"] == "close")
      #expect(try await connection.receiveToEnd().isEmpty)
    }
  }

  @Test("100 Continue is sent where the body will be read, and not where it is refused")
  func expectation() async throws {
    try await TestServer.run { server in
      let fields = ["Expect: 100-continue", "Content-Type: application/json"]
      let connection = try server.connect()
      let willing = try await connection.ask(server.authorized("POST /echo", fields + ["Content-Length: 2"]))
      #expect(willing.status == 100)
      #expect(try await connection.ask("{}").status == 200)
      let refused = try await server.ask(server.authorized("POST /echo", fields + ["Content-Length: 1001"]))
      #expect(refused.status == 413)
    }
  }

  @Test("An unread body ends the connection, an absent one does not")
  func unreadBody() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      #expect(try await connection.ask(server.request("GET /secret")).fields["connection"] == nil)
      let answer = try await connection.ask(server.request("POST /echo", body: server.request("GET /health")))
      #expect(answer.status == 401 && answer.fields["connection"] == "close")
      #expect(try await connection.receiveToEnd().isEmpty)
    }
  }

  @Test("A body that nobody asked for is drained up to 64 KiB")
  func drained() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let fits = String(repeating: "x", count: 65_536)
      #expect(try await connection.ask(server.request("GET /health", body: fits)).status == 200)
      #expect(try await connection.ask(server.request("GET /health", body: fits + "x")).status == 413)
    }
  }

  @Test("A body that does not arrive within the endpoint's timeout is answered 408")
  func deadline() async throws {
    try await TestServer.run { server in
      let head = server.request("POST /slow", ["Content-Type: application/json", "Content-Length: 2"])
      let answer = try await server.ask(head + "{")
      #expect(answer.errorCode == "request_timeout")
    }
  }

  @Test("A client that leaves within its body does no harm")
  func aborted() async throws {
    try await TestServer.run { server in
      let head = server.authorized("POST /echo", ["Content-Type: application/json", "Content-Length: 9"])
      for _ in 0..<20 { try await server.connect().send(head + "{") }
      #expect(try await server.ask(server.request("GET /health")).status == 200)
    }
  }

  @Test("A large body arrives whole, declared or in chunks, and costs no more than its copies")
  func large() async throws {
    let size = 30_000_000
    let unit = Array("0123456789".utf8)
    let sum = Operation(
      name: "sum", requiresToken: false, takesBody: true, maxBody: size, timeout: .seconds(30)
    ) { call in
      let isWhole = call.body.count == size && call.body.starts(with: unit) && call.body.suffix(10).elementsEqual(unit)
      return OperationReply(status: isWhole ? 200 : 409, body: Array("{}".utf8))
    }
    let body = [UInt8](repeating: 0x20, count: size - 20)
    try await TestServer.run({ $0.operations[1] = sum }) { server in
      let fields = ["Content-Type: application/json"]
      let declared = try server.connect()
      let start = ContinuousClock.now
      try await declared.send(server.request("POST /echo", fields + ["Content-Length: \(size)"]))
      try await declared.send(unit + body + unit)
      #expect(try await declared.answer().status == 200)
      let chunked = try server.connect()
      try await chunked.send(server.request("POST /echo", fields + ["Transfer-Encoding: chunked"]))
      try await chunked.send(Array("a\r\n".utf8) + unit + Array("\r\n\(String(body.count, radix: 16))\r\n".utf8))
      try await chunked.send(body + Array("\r\na\r\n".utf8) + unit + Array("\r\n0\r\n\r\n".utf8))
      #expect(try await chunked.answer().status == 200)
      // Byte by byte, a debug build would take ten times that.
      #expect(ContinuousClock.now - start < .seconds(5))
    }
  }
}
