import Testing
import ValuesAPI

/// Beyond the vectors: what would take too long to write by hand.
@Suite("Lists whose items differ")
struct UniqueItemsTests {
  private static func outcome(_ field: String, _ items: [String]) -> DecodedOutcome? {
    DecodedOutcome.of(Array("{\"\(field)\":[\(items.joined(separator: ","))]}".utf8), as: "Unique")
  }

  @Test("a hundred thousand items are compared in a moment, in debug builds too", .timeLimit(.minutes(1)))
  func speed() throws {
    let items = (0..<100_000).map { "{\"x\":\($0),\"y\":1}" }
    let time = ContinuousClock().measure {
      #expect(Self.outcome("points", items) == .accepted("{\"points\":[\(items.joined(separator: ","))]}"))
      #expect(Self.outcome("points", items + [items[0]]) == .violations(["/points unique_items"]))
    }
    #expect(time < .seconds(20))
  }

  @Test("the message names no item")
  func message() {
    let error = #expect(throws: DecodingFailure.self) { try Unique(decoding: Array(#"{"texts":["<b>","<b>"]}"#.utf8)) }
    guard case .invalid(let violations)? = error else { return }
    #expect(violations.map(\.message) == ["must have no two items that are equal"])
  }
}
