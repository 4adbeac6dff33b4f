import BridgeAPI
import BridgeRuntime
import Foundation
import Testing

@testable import SmrtHubBridge

@Suite("The file of the configuration")
struct WorkspaceFileTests {
  @Test("What was written is read again")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let trigger = Trigger(id: "t", enabled: true, when: .unknown("music"), actions: [.light("l", .unknown("blue"))])
    let stored = StoredWorkspace(revision: 7, workspace: .sample(rules: [.links], triggers: [trigger]))
    try file(in: folder).write(stored)
    #expect(try file(in: folder).read(in: "state") == stored)
  }

  @Test(
    "What can't be used is refused with the place and what to do, and stays as it is",
    arguments: [
      ("", "byte 0"), (#"{"format":1,"revision":2,"works"#, "byte 3"),
      (#"{"format":2,"revision":"x"}"#, "it has format 2, and this bridge knows format 1"),
      (#"{"revision":2,"workspace":{"spaces":[],"rules":[],"triggers":[]}}"#, "/format"),
      (#"{"format":1,"revision":0,"workspace":{"spaces":[],"rules":[],"triggers":[]}}"#, "/revision: "),
      (
        #"{"format":1,"revision":2,"workspace":{"spaces":[{"id":"A b","title":"x"}],"rules":[],"triggers":[]}}"#,
        "/workspace/spaces/0/id: "
      ),
      (#"{"format":1,"revision":2,"workspace":{"spaces":[],"rules":[]}}"#, "/workspace/triggers: "),
    ])
  func refused(_ text: String, _ what: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(text, as: "workspace.json")
    let failure = #expect(throws: StartFailure.self) { try file(in: folder).read(in: "state") }
    #expect(failure?.reason == .configuration)
    #expect(failure?.message.hasPrefix("state/workspace.json: \(what)") == true, "\(failure?.message ?? "")")
    #expect(folder.text(of: "workspace.json") == text)
  }

  @Test("A symbolic link, a folder or a pipe in its place is refused")
  func noFile() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write("{}", as: "target")
    try FileManager.default.createSymbolicLink(atPath: folder.path("workspace.json"), withDestinationPath: target)
    #expect(throws: StartFailure.self) { try file(in: folder).read(in: "state") }
    try FileManager.default.removeItem(atPath: folder.path("workspace.json"))
    try FileManager.default.createDirectory(atPath: folder.path("workspace.json"), withIntermediateDirectories: false)
    #expect(throws: StartFailure.self) { try file(in: folder).read(in: "state") }
    try FileManager.default.removeItem(atPath: folder.path("workspace.json"))
    #expect(mkfifo(folder.path("workspace.json"), 0o600) == 0)
    #expect(throws: StartFailure.self) { try file(in: folder).read(in: "state") }
  }

  private func file(in folder: TemporaryFolder) throws -> WorkspaceFile {
    WorkspaceFile(state: try Folder.open(path: folder.path("")), calls: .system)
  }
}
