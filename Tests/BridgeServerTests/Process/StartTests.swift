import Foundation
import Testing

@Suite("How bridge-server starts")
struct StartTests {
  @Test(
    "An address that is not loopback is refused with 78 and one line", .timeLimit(.minutes(1)),
    arguments: ["0.0.0.0", "192.0.2.1", "::", "example.org"])
  func foreignAddress(_ host: String) async throws {
    let folder = try TemporaryFolder()
    let bridge = try SpawnedBridge(
      "bridge-server", ["--host", host, "--port", "0", "--new-token", folder.path("token")])
    #expect(try await bridge.exitStatus() == 78)
    #expect(bridge.errors.split(separator: "\n").count == 1)
    #expect(bridge.errors.contains(host))
    #expect(bridge.output.isEmpty)
  }

  @Test("A configuration file that asks for such an address is refused too", .timeLimit(.minutes(1)))
  func foreignAddressInFile() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(#"{"host":"0.0.0.0","port":0}"#, as: "config.json")
    let bridge = try SpawnedBridge("bridge-server", ["--config", file, "--new-token", folder.path("token")])
    #expect(try await bridge.exitStatus() == 78)
  }

  @Test("A configuration file gives what flags leave open", .timeLimit(.minutes(1)))
  func configurationFile() async throws {
    let folder = try TemporaryFolder()
    let taken = try TakenPort()
    let file = try folder.write(#"{"host":"127.0.0.1","port":\#(taken.number)}"#, as: "config.json")
    let arguments = ["--config", file, "--token-file", try folder.write(SpawnedBridge.token, as: "token")]
    let fromFile = try SpawnedBridge("bridge-server", arguments)
    #expect(try await fromFile.exitStatus() == 75)
    let fromFlag = try SpawnedBridge("bridge-server", arguments + ["--port", "0"])
    #expect(try await fromFlag.ready().port != taken.number)
  }

  @Test("A port that is taken ends it with 75 within a second, naming the port", .timeLimit(.minutes(1)))
  func takenPort() async throws {
    let folder = try TemporaryFolder()
    let taken = try TakenPort()
    let start = ContinuousClock.now
    let bridge = try SpawnedBridge(
      "bridge-server", ["--port", "\(taken.number)", "--new-token", folder.path("token")])
    #expect(try await bridge.exitStatus() == 75)
    // The second of P2, three times over for a machine that is busy with other tests.
    #expect(ContinuousClock.now - start < .seconds(3))
    #expect(bridge.errors.contains("\(taken.number)"))
    #expect(bridge.output.isEmpty)
  }

  @Test("Without a token it ends with 78", .timeLimit(.minutes(1)))
  func noToken() async throws {
    let bridge = try SpawnedBridge("bridge-server", ["--port", "0"])
    #expect(try await bridge.exitStatus() == 78)
    #expect(bridge.errors.contains("--token-file"))
  }

  @Test("A flag that it does not know is refused", .timeLimit(.minutes(1)))
  func unknownFlag() async throws {
    let bridge = try SpawnedBridge("bridge-server", ["--prot", "0"])
    #expect(try await bridge.exitStatus() != 0)
    #expect(bridge.errors.contains("--prot"))
  }

  @Test("It says once on stdout that it serves, under which address and process", .timeLimit(.minutes(1)))
  func readyLine() async throws {
    let bridge = try SpawnedBridge.supervised(nonce: "abc-123")
    let readiness = try await bridge.ready()
    #expect(readiness.ready)
    #expect(readiness.pid == bridge.processIdentifier)
    #expect(readiness.nonce == "abc-123")
    let health = try HTTPExchange(port: readiness.port, "GET /api/status/health")
    #expect(health.status == 200)
    #expect(health.fields["x-bridge-instance"] == "abc-123")
    #expect(
      try bridge.output
        == "{\"ready\":true,\"url\":\"http://127.0.0.1:\(readiness.port)\",\"pid\":\(readiness.pid),\"nonce\":\"abc-123\"}\n"
    )
  }
}
