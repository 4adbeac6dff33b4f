import Foundation
import Testing

@Suite("How bridge-server comes by its token")
struct TokenTests {
  private static let clipboard = #"{"fragments":[{"kind":"text","text":"https://example.org"}]}"#

  @Test("A token file of mode 0600 is read", .timeLimit(.minutes(1)), arguments: ["", "\n"])
  func tokenFile(_ ending: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(SpawnedBridge.token + ending, as: "token")
    let bridge = try SpawnedBridge("bridge-server", ["--port", "0", "--token-file", file])
    let port = try await bridge.ready().port
    #expect(try process(port: port, token: SpawnedBridge.token).status == 200)
    #expect(try process(port: port, token: "another").status == 401)
  }

  @Test(
    "A token file that others can read is refused with 78", .timeLimit(.minutes(1)), arguments: [0o644, 0o640, 0o604])
  func openTokenFile(_ mode: Int) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(SpawnedBridge.token, as: "token", mode: mode)
    let bridge = try SpawnedBridge("bridge-server", ["--port", "0", "--token-file", file])
    #expect(try await bridge.exitStatus() == 78)
    #expect(bridge.errors.contains("chmod 600"))
  }

  @Test("A token file that is missing is refused with 78", .timeLimit(.minutes(1)))
  func missingTokenFile() async throws {
    let folder = try TemporaryFolder()
    let bridge = try SpawnedBridge("bridge-server", ["--port", "0", "--token-file", folder.path("none")])
    #expect(try await bridge.exitStatus() == 78)
  }

  @Test(
    "--new-token makes a file that its owner alone can read, and its token opens the bridge", .timeLimit(.minutes(1)))
  func newToken() async throws {
    let folder = try TemporaryFolder()
    let bridge = try SpawnedBridge("bridge-server", ["--port", "0", "--new-token", folder.path("token")])
    let port = try await bridge.ready().port
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("token"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let token = folder.text(of: "token").trimmingCharacters(in: .newlines)
    #expect((32...128).contains(token.count))
    #expect(try process(port: port, token: token).status == 200)
  }

  @Test(
    "A line that hands over no proper token is refused with 78", .timeLimit(.minutes(1)),
    arguments: [
      "", "no JSON", #"{"nonce":"n","port":0}"#, #"{"token":"short","nonce":"n","port":0}"#,
      #"{"token":"a token with spaces and more than 32 bytes","nonce":"n","port":0}"#,
    ])
  func badLine(_ line: String) async throws {
    let bridge = try SpawnedBridge("bridge-server", ["--supervised"], input: line + "\n")
    try bridge.closeInput()
    #expect(try await bridge.exitStatus() == 78)
    #expect(bridge.output.isEmpty)
  }

  @Test("The token appears in no output, argument list, environment or answer", .timeLimit(.minutes(1)))
  func secrecy() async throws {
    let bridge = try SpawnedBridge.supervised(arguments: ["--log-level", "trace"])
    let port = try await bridge.ready().port
    let answers = [
      try process(port: port, token: SpawnedBridge.token), try process(port: port, token: SpawnedBridge.token + "x"),
      try HTTPExchange(port: port, "GET /api/status/health?token=\(SpawnedBridge.token)"),
      try HTTPExchange(port: port, "GET /\(SpawnedBridge.token)"),
      try HTTPExchange(port: port, "BAD REQUEST \(SpawnedBridge.token)"),
    ]
    let socket = try EventSocket(port: port, route: "/events/ws", token: SpawnedBridge.token)
    #expect(socket.nextEvent()["event"] as? String == "heartbeat")
    let folder = "/proc/\(bridge.processIdentifier)/"
    let seen = try [
      String(contentsOfFile: folder + "cmdline", encoding: .utf8),
      String(contentsOfFile: folder + "environ", encoding: .utf8),
    ]
    bridge.send(signal: SIGTERM)
    #expect(try await bridge.exitStatus() == 0)
    for text in seen + answers.map(\.body) + [bridge.output, bridge.errors] {
      #expect(!text.contains(SpawnedBridge.token))
    }
  }

  private func process(port: UInt16, token: String) throws -> HTTPExchange {
    try HTTPExchange(port: port, "POST /api/clipboard/process", token: token, body: Self.clipboard)
  }
}
