import BridgeAPI
import Testing

@testable import SmrtHubBridge

@Suite("The lights of the hub")
struct HubTests {
  @Test("They stand in the order in which they were added, replaced in their place; of two with one id the last counts")
  func order() throws {
    let hub = Hub()
    _ = try hub.update([light("a"), light("b", .busy)]) {}
    let all = try hub.update([light("c"), light("a", .busy), light("a", .error)]) {}
    #expect(all == [light("a", .error), light("b", .busy), light("c")])
  }

  @Test("The 65th is refused, with nothing of its request applied; the 64 can still change")
  func full() throws {
    let hub = Hub()
    _ = try hub.update((0..<64).map { light("l\($0)") }) {}
    #expect(throws: BridgeError.hubFull) {
      try hub.update([light("l0", .error), light("l64")]) { Issue.record("effect") }
    }
    #expect(hub.lights.indicators.allSatisfy { $0.state == .idle })
    #expect(try hub.update([light("l63", .error)]) {}.last?.state == .error)
  }

  @Test("Lights of triggers are set as far as there is room, in one step")
  func whatFits() throws {
    let hub = Hub()
    _ = try hub.update((0..<63).map { light("l\($0)") }) {}
    var effects = 0
    let (taken, all) = hub.setWhatFits([light("x"), light("y"), light("l0", .busy)]) { effects += 1 }
    #expect(taken == [true, false, true])
    #expect(all?.count == 64 && all?.last == light("x") && all?.first?.state == .busy)
    #expect(hub.setWhatFits([light("y")]) { effects += 1 }.all == nil)
    #expect(hub.setWhatFits([]) { effects += 1 }.all == nil)
    #expect(effects == 1)
  }

  @Test("What takes effect first is announced first", .timeLimit(.minutes(1)))
  func oneOrder() async throws {
    let hub = Hub()
    let order = Order()
    await withTaskGroup { group in
      for index in 0..<200 {
        group.addTask {
          let all = try? hub.update([light("l", .unknown("s\(index)"))]) { order.add(index) }
          #expect(all?.first?.state == .unknown("s\(index)"))
        }
      }
    }
    #expect(hub.lights.indicators.first?.state == .unknown("s\(order.last)"))
  }

  private func light(_ id: String, _ state: IndicatorState = .idle) -> Indicator { Indicator(id: id, state: state) }
}
