import BridgeRuntime
import Testing

@Suite("Requests over a socket")
struct RequestTests {
  @Test("Every answer carries the fields of H7, and a client's trace id")
  func fields() async throws {
    try await TestServer.run { server in
      let id = "0af7651916cd43dd8448eb211c80319c"
      let answer = try await server.ask(server.request("GET /health", ["traceparent: 00-\(id)-b7ad6b7169203331-01"]))
      #expect(answer.status == 200)
      #expect(answer.content == TestService.healthAnswer)
      let expected = [
        "content-type": "application/json", "cache-control": "no-store", "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin", "x-contract": "1.0.0+0123456789abcdef",
        "x-bridge-instance": "test-nonce", "x-trace-id": id,
      ]
      for (name, value) in expected { #expect(answer.fields[name] == value) }
      #expect(answer.fields["date"]?.hasSuffix(" GMT") == true)
      #expect(!answer.fields.keys.contains { $0.hasPrefix("access-control") || $0 == "server" })
    }
  }

  @Test("An error is the error object under the trace id of its header")
  func errorObject() async throws {
    try await TestServer.run { server in
      let answer = try await server.ask(server.request("GET /nothing"))
      let id = answer.fields["x-trace-id"] ?? ""
      #expect(id.count == 32)
      #expect(
        answer.content
          == #"{"status":"error","error":{"code":"not_found","message":"Nothing is served at this path.","trace_id":"\#(id)"}}"#
      )
    }
  }

  @Test("Each refusal has its status and what that status asks for")
  func refusals() async throws {
    try await TestServer.run { server in
      let unauthorized = try await server.ask(server.request("GET /secret"))
      #expect(unauthorized.status == 401 && unauthorized.fields["www-authenticate"] == "Bearer")
      let method = try await server.ask(server.request("DELETE /health"))
      #expect(method.status == 405 && method.fields["allow"] == "GET, HEAD, OPTIONS")
      let upgrade = try await server.ask(server.request("GET /events"))
      #expect(upgrade.status == 426 && upgrade.fields["upgrade"] == "websocket")
      #expect(upgrade.fields["sec-websocket-version"] == "13")
      let options = try await server.ask(server.request("OPTIONS /echo"))
      #expect(options.status == 204 && options.fields["allow"] == "OPTIONS, POST" && options.content.isEmpty)
      #expect(options.fields["content-length"] == nil && options.fields["content-type"] == nil)
      #expect(try await server.ask("GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n").status == 421)
      let long = String(repeating: "x", count: 200_000)
      #expect(try await server.ask(server.request("GET /\(long)")).errorCode == "uri_too_long")
      #expect(try await server.ask(server.request("GET /health", ["X: \(long)"])).errorCode == "headers_too_large")
    }
  }

  @Test("HEAD is GET without content, and the connection goes on")
  func head() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let head = try await connection.ask(server.request("HEAD /health"))
      let get = try await connection.ask(server.request("GET /health"))
      #expect(head.status == 200 && head.fields["content-length"] == get.fields["content-length"])
      #expect(get.content == TestService.healthAnswer)
    }
  }

  @Test("Pipelined requests are answered in order")
  func pipelining() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let bodies = (1...20).map { String(repeating: "x", count: $0) }
      try await connection.send(bodies.map { server.authorized("POST /echo", body: $0) }.joined())
      for body in bodies {
        #expect(try await connection.answer().content == #"{"status":"ok","size":\#(body.count)}"#)
      }
    }
  }

  @Test("A declared error is answered as its handler gave it")
  func declaredError() async throws {
    try await TestServer.run { server in
      let answer = try await server.ask(server.request("POST /refuse", body: "{}"))
      #expect(answer.status == 409 && answer.errorCode == "conflict")
    }
  }

  @Test("An operation that takes longer than its timeout is answered for")
  func timeout() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      let answer = try await connection.ask(server.request("POST /slow", body: "{}"))
      #expect(answer.status == 503 && answer.errorCode == "unavailable" && answer.fields["retry-after"] != nil)
      #expect(try await connection.ask(server.request("GET /health")).status == 200)
    }
  }

  @Test("Beyond the limit a connection is closed at once, and the others are served")
  func tooManyConnections() async throws {
    try await TestServer.run({ $0.limits.maxConnections = 2 }) { server in
      let first = try server.connect()
      #expect(try await first.ask(server.request("GET /health")).status == 200)
      let second = try server.connect()
      #expect(try await second.ask(server.request("GET /health")).status == 200)
      #expect(try await server.connect().receiveToEnd().isEmpty)
      #expect(try await first.ask(server.request("GET /health")).status == 200)
    }
  }

  @Test("A client that has ended its side still gets its answer")
  func halfClosed() async throws {
    try await TestServer.run { server in
      let connection = try server.connect()
      try await connection.send(server.request("GET /health"))
      connection.endOutput()
      #expect(try await connection.answer().status == 200)
      #expect(try await connection.receiveToEnd().isEmpty)
    }
  }
}
