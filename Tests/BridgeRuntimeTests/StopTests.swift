import BridgeRuntime
import Logging
import Testing

@Suite("Starting and stopping")
struct StopTests {
  @Test("A stop finishes what is in flight, then closes the channels with 1001 and frees the port")
  func graceful() async throws {
    try await TestServer.run { server in
      let socket = try await server.subscribe()
      let idle = try server.connect()
      #expect(try await idle.ask(server.request("GET /health")).status == 200)
      let busy = try server.connect()
      try await busy.send(server.request("POST /slow", body: "{}"))
      // The next answer shows that the one before was read.
      #expect(try await idle.ask(server.request("GET /health")).status == 200)
      let start = ContinuousClock.now
      async let stopped: Void = server.running.stop()
      let answer = try await busy.answer()
      #expect(answer.status == 503 && answer.fields["connection"] == "close")
      #expect(try await socket.frame().closeCode == 1001)
      #expect(try await idle.receiveToEnd().isEmpty)
      await stopped
      #expect(ContinuousClock.now - start < .seconds(4))
      #expect(throws: RawConnection.Ended.self) { try server.connect() }
    }
  }

  @Test("A taken port, and an address that is not loopback, are told apart")
  func failures() async throws {
    try await TestServer.run { server in
      #expect(await failure(ServerConfiguration(port: server.port)) == .portTaken(port: server.port))
      #expect(await failure(ServerConfiguration(hosts: ["0.0.0.0"], port: 0)) == .notLoopback(host: "0.0.0.0"))
      #expect(await failure(ServerConfiguration(hosts: ["127.0.0.2"], port: 0)) == .notLoopback(host: "127.0.0.2"))
    }
  }

  private func failure(_ configuration: ServerConfiguration) async -> ListenFailure? {
    do throws(ListenFailure) {
      await (try BridgeServer.start(TestService.make(), configuration)).stop()
      return nil
    } catch {
      return error
    }
  }
}

extension ServerConfiguration {
  fileprivate init(hosts: [String] = ["127.0.0.1"], port: Int) {
    self.init(
      hosts: hosts, port: port, token: TestService.token, nonce: "n",
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }
}
