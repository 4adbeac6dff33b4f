import BridgeRuntime
import Logging

/// A running server under test.
struct TestServer: Sendable {
  let port: Int
  let running: RunningServer

  /// The door of the server tests: starts one on a free port, runs the body, stops it.
  static func run(
    _ change: (inout BridgeService) -> Void = { _ in },
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, _ body: (TestServer) async throws -> Void
  ) async throws {
    var service = TestService.make()
    change(&service)
    let running = try await BridgeServer.start(
      service,
      ServerConfiguration(
        port: 0, token: TestService.token, nonce: "test-nonce", logger: logger))
    do {
      try await body(TestServer(port: running.port, running: running))
    } catch {
      await running.stop()
      throw error
    }
    await running.stop()
  }

  func connect(receiveBuffer: Int32? = nil) throws -> RawConnection {
    try RawConnection(port: port, receiveBuffer: receiveBuffer)
  }

  /// The text of a request with the right `Host`.
  func request(_ line: String, _ fields: [String] = [], body: String = "") -> String {
    let length = body.isEmpty ? [] : ["Content-Type: application/json", "Content-Length: \(body.utf8.count)"]
    let lines = ["\(line) HTTP/1.1", "Host: 127.0.0.1:\(port)"] + fields + length
    return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
  }

  /// A request with the token.
  func authorized(_ line: String, _ fields: [String] = [], body: String = "") -> String {
    request(line, ["Authorization: Bearer \(TestService.token)"] + fields, body: body)
  }

  /// The answer to a request on a connection of its own.
  func ask(_ request: String) async throws -> HTTPAnswer {
    try await connect().ask(request)
  }

  var upgrade: String {
    request(
      "GET /events",
      [
        "Connection: keep-alive, Upgrade", "Upgrade: WebSocket", "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      ])
  }

  /// A socket on the channel that has not sent its token yet.
  func open(receiveBuffer: Int32? = nil) async throws -> RawConnection {
    let connection = try connect(receiveBuffer: receiveBuffer)
    _ = try await connection.ask(upgrade)
    return connection
  }

  /// A socket that is accepted.
  func subscribe(receiveBuffer: Int32? = nil) async throws -> RawConnection {
    let connection = try await open(receiveBuffer: receiveBuffer)
    try await connection.send(Frame.text(TestService.token))
    _ = try await connection.frame()
    return connection
  }
}
