import Foundation
import Testing

@Suite("The state of bridge-server")
struct StateTests {
  @Test("A configuration outlives the process", .timeLimit(.minutes(1)))
  func restart() async throws {
    let folder = try TemporaryFolder()
    let first = try SpawnedBridge.supervised(state: folder.path("deep/state"))
    #expect(try await first.ready().update(revision: 1, title: "Grüße").status == 200)
    first.send(signal: SIGTERM)
    #expect(try await first.exitStatus() == 0)
    let second = try SpawnedBridge.supervised(state: folder.path("deep/state"))
    let answer = try await HTTPExchange(
      port: second.ready().port, "GET /api/config/workspace", token: SpawnedBridge.token)
    #expect(answer.object["revision"] as? Int == 2)
    #expect(answer.body.contains("Grüße"))
    #expect(try folder.mode(of: "deep/state") == 0o700)
  }

  @Test("Two bridges do not share a folder: the second ends with 75 and says so", .timeLimit(.minutes(1)))
  func held() async throws {
    let folder = try TemporaryFolder()
    let first = try SpawnedBridge.supervised(state: folder.path("state"))
    _ = try await first.ready()
    let second = try SpawnedBridge.supervised(state: folder.path("state"))
    #expect(try await second.exitStatus() == 75)
    #expect(second.errors.contains("is used by another bridge"))
  }

  @Test("A killed bridge leaves the folder to the next", .timeLimit(.minutes(1)))
  func killed() async throws {
    let folder = try TemporaryFolder()
    let first = try SpawnedBridge.supervised(state: folder.path("state"))
    _ = try await first.ready()
    first.send(signal: SIGKILL)
    _ = try await first.exitStatus()
    _ = try await SpawnedBridge.supervised(state: folder.path("state")).ready()
  }

  @Test(
    "A configuration file that can't be used ends it with 78 and one line that names file and place",
    .timeLimit(.minutes(1)),
    arguments: [
      (#"{"format":1,"revision":3,"workspace":{"spa"#, "byte 4"), (#"{"format":9}"#, "it has format 9"),
      (#"{"format":1,"revision":3,"workspace":{"spaces":3,"rules":[],"triggers":[]}}"#, "/workspace/spaces: "),
    ])
  func unusableFile(_ text: String, _ what: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, as: "workspace.json")
    let bridge = try SpawnedBridge.supervised(state: folder.path(""))
    #expect(try await bridge.exitStatus() == 78)
    #expect(bridge.errors.split(separator: "\n").count == 1)
    #expect(bridge.errors.contains("workspace.json: \(what)"), "\(bridge.errors)")
    #expect(bridge.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test("A folder of state that can't be one ends it with 78 and one line", .timeLimit(.minutes(1)))
  func unusableFolder() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", as: "file")
    // Nobody can make a folder there, root neither.
    for path in [file, file + "/below", "/proc/bridge-state"] {
      let bridge = try SpawnedBridge.supervised(state: path)
      #expect(try await bridge.exitStatus() == 78)
      #expect(bridge.errors.split(separator: "\n").count == 1)
      #expect(bridge.errors.contains(path) && bridge.errors.contains("--state-dir"), "\(bridge.errors)")
    }
  }

  @Test("A folder of state that is removed is 503 and shows in health; the bridge lives", .timeLimit(.minutes(1)))
  func removedFolder() async throws {
    let folder = try TemporaryFolder()
    let bridge = try SpawnedBridge.supervised(state: folder.path("state"))
    let ready = try await bridge.ready()
    #expect(try ready.update(revision: 1, title: "Web").status == 200)
    try FileManager.default.removeItem(atPath: folder.path("state"))
    let refused = try [ready.update(revision: 2, title: "Other"), ready.process("https://example.org")]
    #expect(refused.map(\.status) == [503, 503])
    #expect(try ready.degradedModules() == ["store", "config"])
    #expect(try HTTPExchange(port: ready.port, "GET /api/status/health").body.contains("its folder is gone"))
    #expect(try ready.workspace().revision == 2)
  }

  @Test("A disk that takes nothing more is 503 and a warning; the bridge lives, and recovers", .timeLimit(.minutes(1)))
  func fullDisk() async throws {
    let folder = try TemporaryFolder()
    let bridge = try SpawnedBridge.supervised(state: folder.path("state"))
    let ready = try await bridge.ready()
    #expect(try ready.update(revision: 1, title: "Web").status == 200)
    let socket = try EventSocket(port: ready.port, route: "/events/ws", token: SpawnedBridge.token)
    #expect(socket.nextEvent()["event"] as? String == "heartbeat")
    try bridge.limitFileSize(0)
    let refused = try [ready.update(revision: 2, title: "Other"), ready.process("https://example.org")]
    #expect(refused.map(\.status) == [503, 503])
    #expect(refused.allSatisfy { $0.fields["retry-after"] != nil && $0.body.contains(#""unavailable""#) })
    let warnings = [socket.nextEvent(), socket.nextEvent()]
    #expect(warnings.allSatisfy { ($0["data"] as? [String: String])?["code"] == "store-failed" })
    #expect(
      warnings.allSatisfy { event in !refused.contains { $0.fields["x-trace-id"] == event["trace_id"] as? String } })
    #expect(try ready.degradedModules() == ["store", "config"])
    #expect(Set(folder.files(below: "state")) == ["state/.lock", "state/workspace.json"])
    try bridge.limitFileSize(nil)
    #expect(try ready.update(revision: 2, title: "Other").status == 200)
    #expect(try ready.process("https://example.org").status == 200)
    #expect(try ready.degradedModules().isEmpty)
    #expect(folder.files(below: "state/items").count == 1)
  }
}
