import Synchronization
import Testing

@testable import BridgeRuntime

@Suite("The order of publications")
struct PublicationOrderTests {
  @Test("Turns publish in the order in which they were taken, whichever is ready first")
  func inOrder() {
    var order = PublicationOrder<String>()
    let turns = (0..<3).map { _ in order.take() }
    let first = order.end(turns[2], with: "c")
    let second = order.end(turns[0], with: "a")
    let third = order.end(turns[1], with: "b")
    #expect([first, second, third] == [[], ["a"], ["b", "c"]])
    #expect(order.isEmpty)
  }

  @Test("A turn that is given up releases those behind it, and publishes nothing")
  func givenUp() {
    var order = PublicationOrder<String>()
    let turns = (0..<3).map { _ in order.take() }
    let waiting = order.end(turns[1], with: "b")
    let released = order.end(turns[0], with: nil)
    let last = order.end(turns[2], with: nil)
    #expect([waiting, released, last] == [[], ["b"], []])
    #expect(order.isEmpty)
  }

  @Test("A turn ends once, and one that was never taken not at all")
  func once() {
    var order = PublicationOrder<String>()
    let (first, second) = (order.take(), order.take())
    let ended = [order.end(second, with: "b"), order.end(second, with: "again"), order.end(99, with: "never")]
    #expect(ended == [[], [], []])
    let released = order.end(first, with: "a")
    let late = order.end(first, with: "late")
    #expect(released == ["a", "b"] && late.isEmpty)
  }

  @Test("Any order of ends publishes each turn once, in order", arguments: 0..<20)
  func anyOrder(seed: Int) {
    var order = PublicationOrder<Int>()
    let turns = (0..<50).map { _ in order.take() }
    // 7, 11, … are coprime to 50, so that each walk visits every turn.
    let step = [3, 7, 9, 11, 13, 17, 19, 21, 23, 27][seed % 10]
    let walk = (0..<50).map { ($0 * step + seed) % 50 }
    let published = walk.flatMap { order.end(turns[$0], with: $0.isMultiple(of: 4) ? nil : $0) }
    #expect(published == (0..<50).filter { !$0.isMultiple(of: 4) })
  }

  @Test("A request without a turn publishes at once, one that is over takes none")
  func turnsOfRequests() {
    let queue = PublicationQueue()
    let publication = { (id: String) in Publication(events: [], traceID: id) {} }
    let (slow, quick, gone) = (PublicationTurn(in: queue), PublicationTurn(in: queue), PublicationTurn(in: queue))
    slow.take()
    slow.take()
    #expect(quick.end(with: publication("quick")).map(\.traceID) == ["quick"])
    #expect(gone.end(with: nil).isEmpty)
    gone.take()
    let late = PublicationTurn(in: queue)
    late.take()
    #expect(late.end(with: publication("late")).isEmpty)
    #expect(slow.end(with: publication("slow")).map(\.traceID) == ["slow", "late"])
    #expect(queue.order.withLock { $0.isEmpty })
  }
}
