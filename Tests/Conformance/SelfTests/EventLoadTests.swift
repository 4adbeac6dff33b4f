import ContractModel
import Testing

@testable import ConformanceKit

@Suite("Events under load")
struct EventLoadTests {
  private static let traces = ["4bf92f3577b34da6a3ce929d0e0e4736", "00000000000000000000000000000001"]

  private func message(_ name: String, _ trace: Int, _ data: String, fraction: String = "000") -> [UInt8] {
    let envelope = #""source":"greeter","timestamp":"2026-01-31T23:59:59.\#(fraction)Z","#
    return Array(#"{"event":"\#(name)",\#(envelope)"trace_id":"\#(Self.traces[trace])","data":\#(data)}"#.utf8)
  }

  private func greeted(_ trace: Int, fraction: String = "000") -> [UInt8] {
    message("greeted", trace, #"{"name":"Ada"}"#, fraction: fraction)
  }

  private var heartbeat: [UInt8] { message("alive", 0, "{}") }

  /// One door: what the first socket and another have heard, and whether that is the same.
  private func check(_ first: [[UInt8]], _ other: [[UInt8]], isSame: Bool, at place: SourceLocation = #_sourceLocation)
    throws
  {
    let options = CoreFixture.options()
    let run = RunContext(
      try CoreFixture.plan(options, [CoreFixture.exchangeCase("core/greet/any")]), options, launcher: nil)
    let target = Target(
      endpoint: HostPort(host: "127.0.0.1", port: 1), authority: "127.0.0.1:1", token: CoreFixture.token, process: nil)
    let context = CaseContext(run: run, target: target)
    let channel = try #require(try CoreFixture.contract().channels.first)
    let heard = try HeardEvents(first, of: channel, in: context)
    let found = Result { try heard.checkSame(other, onSocket: 2, in: context) }
    let passed = (try? found.get()) != nil
    #expect(passed == isSame, sourceLocation: place)
  }

  @Test("Sockets heard the same where only heartbeats differ")
  func same() throws {
    try check([greeted(0), heartbeat, greeted(1)], [heartbeat, greeted(0), greeted(1)], isSame: true)
  }

  @Test("A lost, an added and a changed event and another order are told")
  func different() throws {
    try check([greeted(0), greeted(1)], [greeted(1), greeted(0)], isSame: false)
    try check([greeted(0), greeted(1)], [greeted(0)], isSame: false)
    try check([greeted(0)], [greeted(0), greeted(0)], isSame: false)
    try check([greeted(0)], [greeted(0, fraction: "001")], isSame: false)
  }

  @Test("A trace id is found in a message wherever it stands, and not where only its beginning does")
  func search() {
    let bytes = Array("aab-aabc".utf8)
    #expect(bytes.holds(Array("aabc".utf8)) && bytes.holds(Array("aab".utf8)) && bytes.holds(bytes))
    #expect(!bytes.holds(Array("aabd".utf8)) && !bytes.holds(bytes + [0]) && !([] as [UInt8]).holds([0]))
    #expect(bytes.isIdentical(to: bytes) && !bytes.isIdentical(to: Array("aab-aabd".utf8)))
  }

  @Test("Order is tried by the cheapest call that always publishes, state where the event has the answer's fields")
  func derived() throws {
    #expect(
      try DeriveFixture.ids(of: EventLoadFamily(), DeriveFixture.smrtHub) == [
        "event-load/process_clipboard/events/order",
        "event-load/process_clipboard/events/state-of-clipboard_processed",
        "event-load/update_hub/events/state-of-indicators_changed",
      ])
  }
}
