import Foundation
import Testing

@Suite("A bridge that is killed at any instant")
struct CrashTests {
  @Test("A hundred times: what was answered is there afterwards, whole, and nothing half", .timeLimit(.minutes(2)))
  func hundredKills() async throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("The seed of the hundred kills is \(seed).")
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    var history = WriteHistory()
    for round in 0...100 {
      let bridge = try SpawnedBridge.supervised(state: folder.path("state"))
      let ready = try await bridge.ready()
      try history.check(ready.workspace(), "seed \(seed), round \(round)")
      #expect(folder.files(below: "state").allSatisfy { !$0.hasSuffix(".tmp") }, "seed \(seed), round \(round)")
      let writer = BusyWriter(ready, history, configures: round % 2 == 0)
      try await Task.sleep(for: .microseconds(Int.random(in: 0...80_000, using: &generator)))
      bridge.send(signal: SIGKILL)
      history = await writer.end()
      _ = try await bridge.exitStatus()
      try history.check(storedIn: folder, "seed \(seed), round \(round)")
    }
    // Without these the hundred would have proven nothing.
    #expect(history.answeredUpdates > 5 && history.answeredItems > 5)
    print("\(history.answeredUpdates) updates and \(history.answeredItems) items were answered.")
  }
}
