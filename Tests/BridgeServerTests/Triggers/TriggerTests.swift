import BridgeAPI
import Foundation
import Testing

@testable import SmrtHubBridge

@Suite("Triggers that are run on request")
struct TriggerTests {
  private let actions: [TriggerAction] = [.route("inbox"), .warning("note-kept"), .light("notes")]

  @Test("Every action is carried out in its order and says what it did")
  func run() async throws {
    let test = try await configured(actions)
    let reply = try await execute(test, ["item": "Call the printer"])
    #expect(reply.response.actions.map(\.action) == ["route_item", "raise_warning", "set_indicator"])
    #expect(reply.response.actions.map(\.outcome) == [.done, .done, .done])
    #expect(reply.saveCompleted.map(\.destination) == [Destination(space: "notes", folder: "inbox", rule: nil)])
    #expect(reply.saveCompleted.map(\.sizeBytes) == [16])
    #expect(reply.runtimeWarning == [RuntimeWarningData(code: "note-kept", message: "A message.")])
    #expect(reply.indicatorsChanged?.indicators == [Indicator(id: "notes", state: .ok)])
    #expect(test.items.map { test.folder.text(of: $0) } == ["Call the printer"])
  }

  @Test(
    "Without a text to store, storing is skipped",
    arguments: [[:], ["item": 3], ["item": nil], ["items": "a"]] as [JSONMap<JSONValue>])
  func skipped(_ arguments: JSONMap<JSONValue>) async throws {
    let test = try await configured(actions)
    let reply = try await execute(test, arguments)
    #expect(reply.response.actions.map(\.outcome) == [.skipped, .done, .done])
    #expect(reply.response.actions[0].message?.isEmpty == false)
    #expect(reply.saveCompleted.isEmpty && test.items.isEmpty)
  }

  @Test("A dry run says what would be done, and does nothing")
  func dryRun() async throws {
    let test = try await configured(actions)
    let reply = try await execute(test, ["item": "a"], dryRun: true)
    #expect(reply.response.actions.map(\.outcome) == [.planned, .planned, .planned])
    #expect(reply.response.actions[1].message == "would publish the warning note-kept")
    #expect(reply.saveCompleted.isEmpty && reply.runtimeWarning.isEmpty && reply.indicatorsChanged == nil)
    #expect(test.items.isEmpty && test.handlers.hub.lights.indicators.isEmpty)
    #expect(try await execute(test, [:], dryRun: true).response.actions[0].outcome == .skipped)
  }

  @Test("A full hub fails the action that finds no room, and the others go on")
  func fullHub() async throws {
    let test = try await configured([.light("new"), .warning("w"), .light("l3", .error)])
    _ = try test.handlers.hub.update((0..<64).map { Indicator(id: "l\($0)", state: .idle) }) {}
    #expect(
      try await execute(test, [:], dryRun: true).response.actions.map(\.outcome) == [.failed, .planned, .planned])
    let reply = try await execute(test, [:])
    #expect(reply.response.actions.map(\.outcome) == [.failed, .done, .done])
    #expect(reply.indicatorsChanged?.indicators[3].state == .error)
  }

  @Test("A full disk fails the action that stores, and the others go on")
  func fullDisk() async throws {
    // The configuration is the first file that is synchronised, with its folder.
    let test = try TestHandlers(calls: FailingStep.synchronise.calls(failingAt: 3))
    try await test.configure(workspace([.route("a"), .route("b"), .light("l")]))
    let reply = try await execute(test, ["item": "x"])
    #expect(reply.response.actions.map(\.outcome) == [.failed, .done, .done])
    #expect(reply.saveCompleted.map(\.destination.folder) == ["b"])
    #expect(test.items.count == 1)
    #expect(try await test.state(of: .store)?.state == .ready)
  }

  @Test("Unknown and disabled triggers have errors of their own")
  func errors() async throws {
    let test = try TestHandlers()
    try await test.configure(.sample(triggers: [Trigger(id: "off", enabled: false, actions: [.warning("w")])]))
    await #expect(throws: BridgeError.triggerUnknown) { try await execute(test, [:]) }
    await #expect(throws: BridgeError.triggerDisabled) {
      try await test.handlers.executeTrigger(ExecuteTriggerRequest(triggerID: "off", dryRun: true), test.call)
    }
  }

  private func configured(_ actions: [TriggerAction]) async throws -> TestHandlers {
    let test = try TestHandlers()
    try await test.configure(workspace(actions))
    return test
  }

  private func workspace(_ actions: [TriggerAction]) -> Workspace {
    .sample(triggers: [Trigger(id: "t", enabled: true, actions: actions)])
  }

  private func execute(
    _ test: TestHandlers, _ arguments: JSONMap<JSONValue>, dryRun: Bool = false
  ) async throws(BridgeError) -> ExecuteTriggerReply {
    try await test.handlers.executeTrigger(
      ExecuteTriggerRequest(triggerID: "t", arguments: arguments, dryRun: dryRun), test.call)
  }
}
