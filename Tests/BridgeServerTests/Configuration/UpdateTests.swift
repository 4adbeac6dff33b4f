import BridgeAPI
import Foundation
import Testing

@testable import SmrtHubBridge

@Suite("Updates of the configuration")
struct UpdateTests {
  private let first = Workspace.sample(rules: [.links])
  private let second = Workspace.sample(rules: [.texts])
  private let contradictory = Workspace(spaces: [], rules: [.links], triggers: [])

  @Test("A new bridge starts at revision 1 with empty lists, and writes no file for that")
  func initial() async throws {
    let test = try TestHandlers()
    let answer = try await test.handlers.getWorkspace(test.call)
    #expect(answer.revision == 1)
    #expect(answer.workspace == Workspace(spaces: [], rules: [], triggers: []))
    #expect(test.folder.files(below: "state") == ["state/.lock"])
  }

  @Test("An accepted update raises the revision by one, is what the next read shows, and is on disk")
  func accepted() async throws {
    let test = try TestHandlers()
    let answer = try await update(test, 1, first)
    #expect(answer.revision == 2 && answer.workspace == first)
    let read = try await test.handlers.getWorkspace(test.call)
    #expect(read.revision == 2 && read.workspace == first)
    #expect(
      test.folder.text(of: "state/workspace.json").hasPrefix(#"{"format":1,"revision":2,"workspace":{"spaces":["#))
    #expect(try test.folder.mode(of: "state/workspace.json") == 0o600)
  }

  @Test("One made from another revision is a conflict, whatever it holds, and changes nothing")
  func conflict() async throws {
    let test = try TestHandlers()
    _ = try await update(test, 1, first)
    for (revision, workspace) in [(1, second), (3, second), (1, contradictory), (Int64.max, second)] {
      await #expect(throws: BridgeError.configConflict) { try await update(test, revision, workspace) }
    }
    #expect(try await test.handlers.getWorkspace(test.call).workspace == first)
  }

  @Test("The accepted one sent again is answered as accepted, and only right after it")
  func repeated() async throws {
    let test = try TestHandlers()
    _ = try await update(test, 1, first)
    #expect(try await update(test, 1, first).revision == 2)
    _ = try await update(test, 2, second)
    await #expect(throws: BridgeError.configConflict) { try await update(test, 1, first) }
    #expect(try await update(test, 2, second).revision == 3)
  }

  @Test("One whose parts contradict each other is rejected with their places")
  func rejected() async throws {
    let test = try TestHandlers()
    let error = await #expect(throws: BridgeError.self) { try await update(test, 1, contradictory) }
    #expect(error?.code == "config_rejected" && error?.status == 422)
    #expect(error?.violations.map(\.path) == ["/workspace/rules/0/space"])
    #expect(try await test.handlers.getWorkspace(test.call).revision == 1)
  }

  @Test("Of many made from one revision at a time, one is accepted")
  func race() async throws {
    let test = try TestHandlers()
    let handlers = test.handlers
    let call = test.call
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for index in 0..<20 {
        let workspace = Workspace(spaces: [Space(id: "s\(index)", title: "S")], rules: [], triggers: [])
        let update = UpdateConfigRequest(revision: 1, workspace: workspace)
        group.addTask { (try? await handlers.updateConfig(update, call)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(accepted == 1)
    #expect(try await test.handlers.getWorkspace(test.call).revision == 2)
  }

  @Test("A full disk is unavailable, changes nothing, shows in health, and passes", arguments: FailingStep.allCases)
  func fullDisk(_ step: FailingStep) async throws {
    let test = try TestHandlers(calls: step.calls(failingAt: 1))
    await #expect(throws: BridgeError.unavailable) { try await update(test, 1, first) }
    #expect(try await test.handlers.getWorkspace(test.call).revision == 1)
    #expect(test.folder.files(below: "state") == ["state/.lock"])
    let degraded = try await test.state(of: .config)
    #expect(degraded?.state == .degraded && degraded?.detail?.contains("the disk is full") == true)
    #expect(try await update(test, 1, first).revision == 2)
    #expect(try await test.state(of: .config)?.state == .ready)
  }

  private func update(
    _ test: TestHandlers, _ revision: Int64, _ workspace: Workspace
  ) async throws(BridgeError) -> UpdateConfigResponse {
    try await test.handlers.updateConfig(UpdateConfigRequest(revision: revision, workspace: workspace), test.call)
  }
}
